import { expect, test } from 'vitest';
import { lastingAddress } from './lastingAddress';

test.each([
  ['the start', 'https://example.org/', '/', 'https://example.org/'],
  ['the start as a file', 'https://example.org/index.html', '/', 'https://example.org/'],
  ['the start below a base path', 'https://example.org/community/', '/community/', 'https://example.org/community/'],
  ['the same without its slash', 'https://example.org/community', '/community/', 'https://example.org/community/'],
  ['a page', 'https://example.org/sigs?q=a#b', '/', 'https://example.org/sigs?q=a#b'],
  ['a page as a file', 'https://example.org/sigs.html?q=a#b', '/', 'https://example.org/sigs?q=a#b'],
  ['a page with a slash', 'http://127.0.0.1:3000/sigs/', '/', 'http://127.0.0.1:3000/sigs'],
])('%s', (_what, href, baseUrl, expected) => {
  expect(lastingAddress(href, baseUrl)).toBe(expected);
});
