import { expect, test } from 'vitest';
import { anchorAddress } from './address';

test.each([
  ['https://example.org/sigs/network', 'join', 'https://example.org/sigs/network#join'],
  ['https://example.org/community/', 'news', 'https://example.org/community/#news'],
  ['https://example.org/people?q=ada&x=1#bo', 'ada-sample', 'https://example.org/people#ada-sample'],
  ['http://127.0.0.1:3000/start#there', 'here', 'http://127.0.0.1:3000/start#here'],
  ['https://example.org/start', '贡献', 'https://example.org/start#%E8%B4%A1%E7%8C%AE'],
  ['https://example.org/start', 'a b&c#d%e', 'https://example.org/start#a%20b%26c%23d%25e'],
])('%s with %s', (page, anchor, expected) => {
  expect(anchorAddress(page, anchor)).toBe(expected);
  expect(decodeURIComponent(new URL(expected).hash.slice(1))).toBe(anchor);
});
