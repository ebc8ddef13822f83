import { expect, test } from 'vitest';
import type { Entry } from './markdown';
import { pageChanges } from './pages';
import { builtSite, page } from './testing';

const lines = (entries: readonly Entry[]) => entries.map(({ line }) => line);

test('pages that are new, moved, removed, and whose text changed', () => {
  const before = builtSite({
    pages: {
      '/': page('Home', [], 'Source: https://a.example/\n\na\nb\nb\n'),
      '/old': page('Old @name', ['x'], 'a\nb\n'),
      '/gone': page('Gone'),
      '/order': page('Order', [], 'a\nb\n'),
      '/roles': page('Roles', ['lead', 'member']),
    },
    leading: { '/older': '/old', '/former': '/roles', '/go/x': 'https://a.example' },
    files: { '/img/a.png': '1', '/img/b.png': '1' },
  });
  const after = builtSite({
    pages: {
      '/': page('Home', [], 'Source: https://b.example/\n\nb\na\nc\nd\n'),
      '/new': page('New', ['x'], 'a\nc\n'),
      '/fresh': page('Fresh'),
      '/order': page('Order', [], 'b\na\n'),
      '/roles': { ...page('Roles', ['leads', 'member']), moved: new Map([['lead', '/roles#leads']]) },
    },
    leading: { '/old': '/new', '/older': '/new', '/former': '/fresh', '/go/x': 'https://b.example' },
    files: { '/img/b.png': '2', '/img/c.png': '1' },
  });
  const { added, moved, headings, removed, text, led, files, owed } = pageChanges(before, after);
  expect(lines(added)).toEqual(['`/fresh`, Fresh']);
  expect(lines(moved)).toEqual([
    'Old `@name`: `/old` → `/new`, where the old address leads; its text changed too: 1 line new, 1 line gone',
  ]);
  expect(lines(headings)).toEqual(['`/roles#lead` → `/roles#leads`']);
  expect(lines(removed)).toEqual(['`/gone`, Gone']);
  expect(lines(text)).toEqual(['`/`, Home: 2 lines new, 1 line gone', '`/order`, Order: in another order']);
  expect(lines(led)).toEqual(['`/former`: `/roles` → `/fresh`']);
  expect(lines(files)).toEqual([
    'New: `/img/c.png`',
    'Changed: `/img/b.png`',
    'Gone, so that links to it break: `/img/a.png`',
  ]);
  expect(lines(owed)).toEqual(['`/gone`: put it back, or say where its readers go: `npm run redirect -- /gone /NEW`']);
});

test('a site beside itself', () => {
  const site = builtSite({ pages: { '/a': page('A', ['x']) }, leading: { '/b': '/a' }, files: { '/img/a.png': '1' } });
  expect(Object.values(pageChanges(site, site)).flat()).toEqual([]);
});

test('pages of today come before those of frozen years', () => {
  const after = builtSite({ pages: { '/2023/a': page('A'), '/b': page('B') } });
  expect(lines(pageChanges(builtSite({}), after).added)).toEqual(['`/b`, B', '`/2023/a`, A']);
});
