import { describe, expect, test } from 'vitest';
import { redirectFiles, redirectHtml, redirectScript } from './html';

const place = { url: 'https://community.example', baseUrl: '/', title: 'Small Community' };
const page = { from: '/a.md', to: '/sigs/network#doc-缓存', anchors: {}, path: [] };

describe('the page of a redirect', () => {
  test('is small, leads on without scripts, and says where to', () => {
    expect(redirectHtml(page, 'SIG Network', place)).toBe(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Moved: SIG Network | Small Community</title>
<link rel="icon" href="data:,">
<link rel="canonical" href="https://community.example/sigs/network">
<noscript><meta http-equiv="refresh" content="0; url=/sigs/network#doc-%E7%BC%93%E5%AD%98"></noscript>
</head>
<body>
<p>What was here is now at <a href="/sigs/network#doc-%E7%BC%93%E5%AD%98">SIG Network</a>.</p>
<script>${redirectScript}</script>
</body>
</html>
`);
  });

  test('respects the base path', () => {
    const html = redirectHtml({ ...page, anchors: { a: '/b#c' } }, 'A', { ...place, baseUrl: '/community/' });
    expect(html).toContain('href="https://community.example/community/sigs/network"');
    expect(html).toContain('url=/community/sigs/network#doc');
    expect(html).toContain('<a href="/community/sigs/network#doc-');
    expect(html).toContain('data-anchors="{&quot;a&quot;:&quot;/community/b#c&quot;}"');
  });

  test('shows names as they are', () => {
    const html = redirectHtml(page, 'R&D <"new">', place);
    expect(html).toContain('<title>Moved: R&amp;D &lt;&quot;new&quot;&gt; | Small Community</title>');
    expect(html).toContain('>R&amp;D &lt;&quot;new&quot;&gt;</a>');
  });

  test('has a title that nobody cuts off', () => {
    const html = redirectHtml(page, 'KubeSphere Ambassadorship Program', { ...place, title: 'KubeSphere Community' });
    expect(html).toContain('<title>Moved: KubeSphere Ambassadorship Program | KubeSphere</title>');
  });

  test('is named after its target; after the site where that has no name', () => {
    const files = redirectFiles(
      [
        { ...page, from: '/a b.md' },
        { ...page, from: '/c/', to: '/no-name' },
      ],
      new Map([['/sigs/network', 'SIG Network']]),
      place,
    );
    expect([...files].map(([file, html]) => [file, /<a[^>]*>([^<]*)</.exec(html)?.[1]])).toEqual([
      ['a b.md.html', 'SIG Network'],
      ['c/index.html', 'Small Community'],
    ]);
  });
});

describe('the script of a redirect', () => {
  /** Where the script leads a visitor. */
  function follow(address: string, href: string, anchors?: Readonly<Record<string, string>>): string {
    const { search, hash } = new URL(address, 'https://community.example');
    const attributes: Readonly<Record<string, string | null>> = {
      href,
      'data-anchors': anchors ? JSON.stringify(anchors) : null,
    };
    let target = '';
    const location = {
      search,
      hash,
      replace: (to: string) => {
        target = to;
      },
    };
    const document = { querySelector: () => ({ getAttribute: (name: string) => attributes[name] }) };
    new Function('location', 'document', redirectScript)(location, document);
    return target;
  }

  test.each<[what: string, address: string, href: string, target: string]>([
    ['leads on', '/old', '/new', '/new'],
    ['keeps the fragment', '/old#part', '/new', '/new#part'],
    ['keeps the query, before the fragment', '/old?q=a#part', '/new', '/new?q=a#part'],
    ['prefers the fragment of the target', '/old?q=a#part', '/new#own', '/new?q=a#own'],
    ['takes a heading to where it went', '/old?q=a#b', '/new', '/other?q=a#c'],
    ['takes a heading to a page', '/old#d', '/new', '/other'],
    [
      'leads to another site exactly where the link says',
      '/go/a?q=a#b',
      'https://x.example/?c#!d',
      'https://x.example/?c#!d',
    ],
    ['knows no heading that nobody wrote', '/old#toString', '/new', '/new#toString'],
  ])('%s', (_what, address, href, target) => {
    const anchors = { b: '/other#c', d: '/other' };
    expect(follow(address, href, anchors)).toBe(target);
  });

  test('is content with a link that has no headings to tell of', () => {
    expect(follow('/old#a', '/new')).toBe('/new#a');
  });

  test('holds nothing that ends a script or differs from page to page', () => {
    expect(redirectScript).not.toMatch(/<\/|<!--/);
    const other = redirectHtml({ ...page, to: '/other', anchors: { a: '/b' } }, 'Other', place);
    expect(other).toContain(`<script>${redirectScript}</script>`);
  });
});
