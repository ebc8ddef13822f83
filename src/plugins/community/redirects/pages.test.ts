import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { siteOf, yaml } from '../testing';
import { comparedAddress, fileOf, redirectPages } from './pages';

/** Redirects of the small community. */
function pagesOf(moved: Readonly<Record<string, string>>, formerPaths: string) {
  const text = yaml({ moved, former: { '**': '/' }, renamed: {}, removed: [] });
  const { redirects, ...site } = siteOf(smallCommunity, { redirects: text, formerPaths });
  if (!redirects) throw new Error('the test’s own facts are wrong');
  return redirectPages({ ...site, redirects: redirects.value });
}

test('a file is answered at its path and where GitHub showed it, a folder likewise', () => {
  const pages = pagesOf({}, 'a b/c.md');
  expect(pages.map((page) => [page.from, fileOf(page), page.to])).toEqual([
    ['/tree/master/', 'tree/master/index.html', '/'],
    ['/a b/', 'a b/index.html', '/'],
    ['/tree/master/a b/', 'tree/master/a b/index.html', '/'],
    ['/a b/c.md', 'a b/c.md.html', '/'],
    ['/blob/master/a b/c.md', 'blob/master/a b/c.md.html', '/'],
  ]);
});

test('a page that moved leads to where it is in the end, with the headings that went elsewhere', () => {
  const moved = {
    '/old': '/older',
    '/older': '/start',
    '/old#a': '/gone#b',
    '/gone': '/sigs',
    '/start#x': '/start#y',
  };
  expect(pagesOf(moved, '').slice(0, 3)).toEqual([
    { from: '/old', to: '/start', anchors: { a: '/sigs#b' }, path: ['moved', '/old'] },
    { from: '/older', to: '/start', anchors: {}, path: ['moved', '/older'] },
    { from: '/gone', to: '/sigs', anchors: {}, path: ['moved', '/gone'] },
  ]);
  expect(fileOf({ from: '/old/page' })).toBe('old/page.html');
});

test('what has no answer has no page', () => {
  const { redirects, ...site } = siteOf({}, { formerPaths: 'a.md' });
  if (!redirects) throw new Error('the test’s own facts are wrong');
  expect(redirectPages({ ...site, redirects: { ...redirects.value, former: {} } })).toEqual([]);
});

test('addresses are compared as hosts may', () => {
  expect(['/A/b/', '/a/B', '/a/b#c'].map(comparedAddress)).toEqual(['/a/b', '/a/b', '/a/b']);
});

test('a path at which the Markdown of a page is served leads nowhere else, whatever GitHub showed there', () => {
  const pages = pagesOf({}, 'sigs.md\nsigs/network.md\nsigs/gone.md');
  expect(pages.map((page) => page.from).filter((from) => from.endsWith('.md'))).toEqual([
    '/blob/master/sigs.md',
    '/sigs/gone.md',
    '/blob/master/sigs/gone.md',
    '/blob/master/sigs/network.md',
  ]);
});
