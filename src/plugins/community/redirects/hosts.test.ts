import { expect, test } from 'vitest';
import type { ShortLink } from '../shortLinks';
import { nginxMaps, redirectsText } from './hosts';
import type { RedirectPage } from './pages';

const shortLink = (path: string, to: string): ShortLink => {
  return { id: path.slice('/go/'.length), path, kind: 'channel', name: 'A list', about: '', to };
};

const page = (from: string, to: string, anchors: Readonly<Record<string, string>> = {}) => ({
  from,
  to,
  anchors,
  path: [],
});

const pages = [
  page('/old', '/new'),
  page('/a b/c&d (e).md', '/sigs#doc-缓存'),
  page('/sig-a/', '/sigs/a'),
  page('/parted', '/new', { a: '/other#a' }),
];

const links = [
  { from: '/go/list', link: shortLink('/go/list', 'https://groups.example/forum/#!forum/a b$') },
  { from: '/go/wg-gateway', link: shortLink('/go/wg-gateway', '/working-groups/gateway') },
  { from: '/go/old-list', link: shortLink('/go/list', 'https://groups.example/forum/#!forum/a b$') },
];

const ofPages = (some: readonly RedirectPage[]) => ({ pages: some, links: [] });

/** The map of what moved. */
const moved = (some: readonly RedirectPage[], baseUrl = '/') =>
  nginxMaps(ofPages(some), baseUrl).get('nginx-redirects.map') ?? '';

const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('_redirects has a line for each address, encoded as browsers ask, a folder with and without its slash', () => {
  expect(lines(redirectsText(ofPages(pages), '/'))).toEqual([
    '/old /new 301',
    '/a%20b/c&d%20(e).md /sigs#doc-%E7%BC%93%E5%AD%98 301',
    '/sig-a /sigs/a 301',
    '/sig-a/ /sigs/a 301',
  ]);
});

test('both lists respect the base path', () => {
  expect(lines(redirectsText(ofPages(pages), '/community/'))[0]).toBe('/community/old /community/new 301');
  expect(lines(moved(pages, '/community/'))[0]).toBe('"/community/old" "/community/new";');
});

test('a star and a colon have no meaning in an address of _redirects', () => {
  expect(lines(redirectsText(ofPages([page('/a*/:b', '/new')]), '/'))).toEqual(['/a%2A/%3Ab /new 301']);
});

test('the map of nginx has decoded addresses, with quotes and dollar signs made harmless', () => {
  expect(lines(moved([...pages, page('/a"b\\c$', '/sigs#doc-$x')]))).toEqual([
    '"/old" "/new";',
    '"/a b/c&d (e).md" "/sigs#doc-%E7%BC%93%E5%AD%98";',
    '"/sig-a" "/sigs/a";',
    '"/sig-a/" "/sigs/a";',
    '"/a\\"b\\\\c$" "/sigs#doc-%24x";',
  ]);
});

test('the map says how large its buckets must be', () => {
  expect(moved(pages)).toContain('map_hash_max_size 2048; map_hash_bucket_size 128;');
  expect(moved([page(`/${'long/'.repeat(30)}`, '/')])).toContain('map_hash_bucket_size 256;');
});

test('short links are answered with 302: they may lead elsewhere tomorrow; and so is one that moved', () => {
  const target = 'https://groups.example/forum/#!forum/a%20b$';
  const old = page('/go/ended', '/contact#lists');
  expect(lines(redirectsText({ pages: [...pages.slice(0, 1), old], links }, '/community/'))).toEqual([
    '/community/old /community/new 301',
    '/community/go/ended /community/contact#lists 302',
    `/community/go/list ${target} 302`,
    '/community/go/wg-gateway /community/working-groups/gateway 302',
    `/community/go/old-list ${target} 302`,
  ]);
});

test('short links have a map of their own, and both say how both are included', () => {
  const maps = nginxMaps({ pages: pages.slice(0, 1), links }, '/');
  const [of301 = '', of302 = ''] = [maps.get('nginx-redirects.map'), maps.get('nginx-short-links.map')];
  expect(lines(of301)).toEqual(['"/old" "/new";']);
  expect(lines(of302)).toEqual([
    '"/go/list" "https://groups.example/forum/#!forum/a%20b%24";',
    '"/go/wg-gateway" "/working-groups/gateway";',
    '"/go/old-list" "https://groups.example/forum/#!forum/a%20b%24";',
  ]);
  for (const text of [of301, of302]) {
    expect(text).toContain('map $uri $moved_to { include nginx-redirects.map; }');
    expect(text).toContain('map $uri $short_link_to { include nginx-short-links.map; }');
    expect(text).toContain('if ($short_link_to) { return 302 $short_link_to; }');
  }
});
