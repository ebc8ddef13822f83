import { describe, expect, test } from 'vitest';
import { shortLinks } from '../shortLinks';
import { living } from '../smallCommunity';
import { redirectScript } from './html';
import { shortLinkHtml, targetOf } from './shortLinkHtml';

const place = { url: 'https://community.example', baseUrl: '/', title: 'Small Community' };
const preview = { image: '/cards/links.png', imageAlt: 'The short links of a small community', twitter: '@small' };

/** The page of a short link of the small community. */
function html(id: string, more: Partial<typeof place> = {}): string {
  const link = shortLinks(living).find((one) => one.id === id);
  if (!link) throw new Error(`there is no short link ${id}`);
  return shortLinkHtml({ from: link.path, link }, { ...place, ...more }, preview);
}

const stays = 'A short link of Small Community, which stays when the address behind it changes.';

const description = (text: string) => /<meta name="description" content="([^"]*)">/.exec(text)?.[1];

describe('the page of a short link', () => {
  test('leads on without scripts, says what it is in a chat, and is for no search engine', () => {
    const said = `Leads to Developers, on groups.google.com. ${stays}`;
    expect(html('dev-list')).toBe(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Developers | Small Community</title>
<link rel="icon" href="data:,">
<link rel="canonical" href="https://community.example/go/dev-list">
<meta name="robots" content="noindex">
<meta name="description" content="${said}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@small">
<meta name="twitter:image" content="https://community.example/cards/links.png">
<meta name="twitter:image:alt" content="The short links of a small community">
<meta property="og:title" content="Developers">
<meta property="og:description" content="${said}">
<meta property="og:type" content="website">
<meta property="og:url" content="https://community.example/go/dev-list">
<meta property="og:site_name" content="Small Community">
<meta property="og:locale" content="en_US">
<meta property="og:image" content="https://community.example/cards/links.png">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="The short links of a small community">
<noscript><meta http-equiv="refresh" content="0; url=https://groups.google.com/g/dev"></noscript>
</head>
<body>
<p>This short link leads to <a href="https://groups.google.com/g/dev">Developers</a>, on groups.google.com.</p>
<script>${redirectScript}</script>
</body>
</html>
`);
  });

  test('says what a form is for, and whose channel a group’s is', () => {
    expect(description(html('apply'))).toBe(
      'Apply as an ambassador. Leads to the form on github.com. A short link of Small Community.',
    );
    expect(description(html('sig-docs'))).toBe(`Leads to the Slack channel of SIG Docs. ${stays}`);
  });

  test('names a list of a group', () => {
    expect(description(html('list-sig-network'))).toBe(
      `Leads to Mailing list sig-network, on groups.google.com. ${stays}`,
    );
  });

  test.each<[to: string, target: string]>([
    ['https://lists.example/forum/#!forum/a b', 'https://lists.example/forum/#!forum/a%20b'],
    ['https://lists.example?a=b#c', 'https://lists.example/?a=b#c'],
    ['/contact#mailing-lists', '/community/contact#mailing-lists'],
  ])('leads to %s exactly', (to, target) => {
    const [link] = shortLinks(living);
    if (!link) throw new Error('there is no short link');
    expect(targetOf({ link: { ...link, to } }, '/community/')).toBe(target);
  });

  test('of a group without a channel leads to its page, below the base path', () => {
    const text = html('wg-gateway', { baseUrl: '/community/' });
    expect(text).toContain('leads to <a href="/community/working-groups/gateway">Working group Gateway</a>.</p>');
    expect(text).toContain('content="0; url=/community/working-groups/gateway"');
    expect(text).toContain('content="https://community.example/community/go/wg-gateway"');
    expect(text).toContain('content="https://community.example/community/cards/links.png"');
    expect(description(text)).toBe(`Leads to the page of Working group Gateway. ${stays}`);
  });
});
