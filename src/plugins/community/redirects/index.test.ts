import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { siteOf } from '../testing';
import { emittedRedirects } from '.';

const place = { url: 'https://community.example', baseUrl: '/', title: 'Small Community' };

test('a site has a page for each old address, and the two lists', () => {
  const files = emittedRedirects(siteOf(smallCommunity), place);
  expect([...files.keys()].toSorted()).toEqual(
    [
      ...['_redirects', 'nginx-redirects.map', 'tree/master/index.html'],
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
  expect(files.get('ospp-2022/index.html')).toContain('<title>Moved: Small Community | Small Community</title>');
  expect(files.get('tree/master/index.html')).toContain('<a href="/">Small Community</a>');
});

test('a site whose redirects cannot be read has none', () => {
  expect(emittedRedirects({ ...siteOf({}), redirects: undefined }, place).size).toBe(0);
});
