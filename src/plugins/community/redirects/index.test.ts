import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { type Parts, prose, siteOf } from '../testing';
import { emittedRedirects } from '.';

const place = { url: 'https://community.example', baseUrl: '/', title: 'Small Community' };

test('a site has a page for each old address and each short link, and the lists', () => {
  const files = emittedRedirects(siteOf(smallCommunity), place);
  expect([...files.keys()].toSorted()).toEqual(
    [
      ...['_redirects', 'nginx-redirects.map', 'tree/master/index.html'],
      ...['slack', 'dev-list', 'apply', 'sig-docs', 'sig-network', 'wg-gateway', 'list-sig-network'].map(
        (id) => `go/${id}.html`,
      ),
      ...['ospp-2022/', 'ospp-2023/', 'sig-network/'].flatMap((path) => [
        `${path}index.html`,
        `tree/master/${path}index.html`,
      ]),
      ...['ospp-2022/README', 'ospp-2023/dns cache', 'ospp-2023/缓存']
        .concat('sig-network/READ ME', 'sig-network/README', 'sig-network/ip pool')
        .flatMap((path) => [`${path}.md.html`, `blob/master/${path}.md.html`]),
    ].toSorted(),
  );
  expect(files.get('sig-network/READ ME.md.html')).toContain('<a href="/sigs/network">SIG Network</a>');
  expect(files.get('ospp-2022/index.html')).toContain('<title>Moved: ospp | Small Community</title>');
  expect(files.get('tree/master/index.html')).toContain('<a href="/">Small Community</a>');
});

test('a short link that moved leads to the target of the other one, in one step', () => {
  const redirects = 'moved: {/go/irc: /go/slack, /go/gone: /start}\nformer: {"**": /}\nrenamed: {}\nremoved: []\n';
  const files = emittedRedirects(siteOf(smallCommunity, { redirects, addresses: '/go/irc\n/go/gone\n' }), place);
  expect(files.get('go/irc.html')).toBe(files.get('go/slack.html'));
  expect(files.get('go/gone.html')).toContain('What was here is now at <a href="/start">');
  for (const list of ['_redirects', 'nginx-redirects.map']) expect(files.get(list)).not.toContain('/go/');
});

test('the picture of a short link is that of the page that lists them, if there is one', () => {
  const image = (parts: Parts) =>
    /property="og:image" content="([^"]*)"/.exec(
      emittedRedirects(siteOf(parts), place).get('go/slack.html') ?? '',
    )?.[1];
  expect(image(smallCommunity)).toBe('https://community.example/cards/index.png');
  const pages = { ...smallCommunity.pages, 'links.md': prose({ title: 'Short links' }) };
  expect(image({ ...smallCommunity, pages })).toBe('https://community.example/cards/links.png');
});

test('a site whose redirects cannot be read has none', () => {
  expect(emittedRedirects({ ...siteOf({}), redirects: undefined }, place).size).toBe(0);
});
