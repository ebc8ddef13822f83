import { expect, test } from 'vitest';
import { redirectHtml } from '../../src/plugins/community/redirects/html';
import { shortLinkHtml } from '../../src/plugins/community/redirects/shortLinkHtml';
import { shortLinks } from '../../src/plugins/community/shortLinks';
import { living } from '../../src/plugins/community/smallCommunity';
import { baseUrlOf, headingsOf, isPage, leadingOf, movedHeadingsOf, titleOf } from './html';

test('the title of a page, without the name of the site', () => {
  expect(titleOf('<title data-rh=true>R&amp;D &lt;a&gt; | KubeSphere Community</title>')).toBe('R&D <a>');
  expect(titleOf('<title>A | B | C</title>')).toBe('A | B');
  expect(titleOf('')).toBe('');
});

test('ids of headings, whether quoted or not; no others', () => {
  const html =
    '<div id=a></div><h1>T</h1><h2 class="anchor x" id=b>B</h2><h3 id="c&amp;d">C</h3><header id=e></header>';
  expect(headingsOf(html)).toEqual(['b', 'c&d']);
});

test('headings that moved', () => {
  const gone = '<div id=gone class=abc data-search-ignore=true>The section is no longer on this page.</div>';
  const section = (id: string, href: string) =>
    `<div id=${id} class=abc data-search-ignore=true><p>This section has moved. <a class=x href=${href}>It is here now</a>.</p></div>`;
  const html = `<div id=scope></div>${gone}${section('old', '/base/roles#new')}${section('"older"', '"/base/"')}`;
  expect([...movedHeadingsOf(html, '/base/', '/page')]).toEqual([
    ['gone', '/page'],
    ['old', '/roles#new'],
    ['older', '/'],
  ]);
});

test('a page of readers is told from one that leads on', () => {
  expect(isPage('<script data-scripts="/a.js">')).toBe(true);
  expect(isPage('<p>What was here')).toBe(false);
});

test('the base path', () => {
  expect(baseUrlOf('<link rel=stylesheet href=/assets/css/styles.1.css />')).toBe('/');
  expect(baseUrlOf('<link rel="stylesheet" href="/a/b/assets/css/styles.1.css">')).toBe('/a/b/');
  expect(baseUrlOf('')).toBe('/');
});

const place = { url: 'https://community.example', baseUrl: '/base/', title: 'Small Community' };

test('where a redirect leads, as the build writes it', () => {
  const redirect = { from: '/a', to: '/sigs/a b#缓存', anchors: { 'x"y': '/roles#z' }, path: [] };
  const html = redirectHtml(redirect, 'SIG <Network>', place);
  expect(leadingOf(html, '/base/')).toEqual({ to: redirect.to, anchors: redirect.anchors });
});

test('where short links lead, as the build writes them', () => {
  const preview = { image: '/cards/links.png', imageAlt: 'Links', twitter: undefined };
  for (const link of shortLinks(living)) {
    const html = shortLinkHtml({ from: link.path, link }, place, preview);
    expect(leadingOf(html, '/base/')).toEqual({ to: link.to, anchors: {} });
  }
});

test.each(['{', '1', '{"a": 1}', '[]'])('headings that lead elsewhere are not as the build writes them: %s', (data) => {
  const html = `<p>Now at <a href="/a" data-anchors="${data.replaceAll('"', '&quot;')}">A</a>.</p><script>location.replace()`;
  expect(() => leadingOf(html, '/')).toThrow(new Error('data-anchors are no JSON of addresses by id'));
});

test('pages that lead nowhere', () => {
  expect(leadingOf('<p>This is <a href="/x">a link</a>.</p>', '/')).toBeUndefined();
  expect(leadingOf('', '/')).toBeUndefined();
});
