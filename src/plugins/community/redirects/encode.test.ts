import { expect, test } from 'vitest';
import { encodeAddress, encodePath } from './encode';

test.each([
  ['/sigs/network', '/sigs/network'],
  ['/a b/c&d (e).md', '/a%20b/c&d%20(e).md'],
  ['/100%/a?b/c#d', '/100%25/a%3Fb/c%23d'],
  ['/缓存', '/%E7%BC%93%E5%AD%98'],
  ['/a"b<c>', '/a%22b%3Cc%3E'],
])('%s is asked for as %s', (path, encoded) => {
  expect(encodePath(path)).toBe(encoded);
  expect(decodeURIComponent(encoded)).toBe(path);
});

test('an address is encoded on both sides of its sign', () => {
  expect(encodeAddress('/sigs/a b#doc-缓存')).toBe('/sigs/a%20b#doc-%E7%BC%93%E5%AD%98');
  expect(encodeAddress('/sigs')).toBe('/sigs');
});
