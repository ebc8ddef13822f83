import { expect, test } from 'vitest';
import { nginxMap, redirectsText } from './hosts';

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

const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('_redirects has a line for each address, encoded as browsers ask, a folder with and without its slash', () => {
  expect(lines(redirectsText(pages, '/'))).toEqual([
    '/old /new 301',
    '/a%20b/c&d%20(e).md /sigs#doc-%E7%BC%93%E5%AD%98 301',
    '/sig-a /sigs/a 301',
    '/sig-a/ /sigs/a 301',
  ]);
});

test('both lists respect the base path', () => {
  expect(lines(redirectsText(pages, '/community/'))[0]).toBe('/community/old /community/new 301');
  expect(lines(nginxMap(pages, '/community/'))[0]).toBe('"/community/old" "/community/new";');
});

test('a star and a colon have no meaning in an address of _redirects', () => {
  expect(lines(redirectsText([page('/a*/:b', '/new')], '/'))).toEqual(['/a%2A/%3Ab /new 301']);
});

test('the map of nginx has decoded addresses, with quotes and dollar signs made harmless', () => {
  expect(lines(nginxMap([...pages, page('/a"b\\c$', '/sigs#doc-$x')], '/'))).toEqual([
    '"/old" "/new";',
    '"/a b/c&d (e).md" "/sigs#doc-%E7%BC%93%E5%AD%98";',
    '"/sig-a" "/sigs/a";',
    '"/sig-a/" "/sigs/a";',
    '"/a\\"b\\\\c$" "/sigs#doc-%24x";',
  ]);
});

test('the map says how large its buckets must be', () => {
  expect(nginxMap(pages, '/')).toContain('map_hash_max_size 2048; map_hash_bucket_size 128;');
  expect(nginxMap([page(`/${'long/'.repeat(30)}`, '/')], '/')).toContain('map_hash_bucket_size 256;');
});

test('a short link is left to its page, also one that moved', () => {
  const some = [...pages.slice(0, 1), page('/go/ended', '/contact#lists'), page('/gone', '/new')];
  expect(lines(redirectsText(some, '/community/'))).toEqual([
    '/community/old /community/new 301',
    '/community/gone /community/new 301',
  ]);
  expect(lines(nginxMap(some, '/'))).toEqual(['"/old" "/new";', '"/gone" "/new";']);
});
