import { expect, test } from 'vitest';
import { linkedInAddress, siteAddress, xAddress } from './addresses';

const root = { url: 'https://example.org', baseUrl: '/' };
const below = { url: 'https://example.org', baseUrl: '/community/' };

test.each([
  ['a page', root, '/sigs/network', '', 'https://example.org/sigs/network'],
  ['the start', root, '/', '', 'https://example.org/'],
  ['the start as a file', root, '/index.html', '', 'https://example.org/'],
  ['a page below a base path', below, '/community/sigs', '', 'https://example.org/community/sigs'],
  ['the start below a base path', below, '/community/', '#news', 'https://example.org/community/#news'],
  ['the start without its slash', below, '/community', '', 'https://example.org/community/'],
  ['a page as a file', root, '/sigs.html', '?q=a', 'https://example.org/sigs?q=a'],
  ['a page with a slash', root, '/sigs/', '?q=a#b', 'https://example.org/sigs?q=a#b'],
])('the address of %s', (_what, site, path, state, expected) => {
  expect(siteAddress(site, path, state)).toBe(expected);
});

test.each([
  ['a plain one', 'https://example.org/sigs', 'SIGs'],
  ['signs of a query', 'https://example.org/sigs?q=a&topic=b+c#d', 'Q&A #1: 50% = half?'],
  ['spaces and quotation marks', 'https://example.org/people?q=a%20b', 'People matching “a b”'],
  ['Chinese', 'https://example.org/start#%E8%B4%A1', '贡献 容器平台'],
])('posts pass a page on: %s', (_what, page, title) => {
  const post = xAddress(page, title);
  expect(post).not.toMatch(/[\s+#]/);
  expect([...new URL(post).searchParams]).toEqual([
    ['url', page],
    ['text', title],
  ]);
  expect([...new URL(linkedInAddress(page)).searchParams]).toEqual([['url', page]]);
});

test('the services', () => {
  expect(xAddress('https://example.org/a b', 'c d')).toBe(
    'https://x.com/intent/post?url=https%3A%2F%2Fexample.org%2Fa%20b&text=c%20d',
  );
  expect(linkedInAddress('https://example.org/')).toBe(
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2F',
  );
});
