import { expect, test } from 'vitest';
import { fillTarget, isPattern, matchPattern } from './patterns';

test.each<[pattern: string, path: string, found: string | undefined]>([
  ['sig-*/**', 'sig-network/README.md', 'network'],
  ['sig-*/**', 'sig-network/a/b c.md', 'network'],
  ['sig-*/**', 'sig-network/', 'network'],
  ['sig-*/**', 'sig-network', undefined],
  ['sig-*/**', 'a/sig-network/b.md', undefined],
  ['sig-*/**', 'sig-/b.md', undefined],
  ['guide/*.md', 'guide/pull-requests.md', 'pull-requests'],
  ['guide/*.md', 'guide/a/b.md', undefined],
  ['guide/*.md', 'guide/a.mdx', undefined],
  ['guide/*.md', 'guide/axmd', undefined],
  ['guide/**', 'guide/a/b.md', ''],
  ['guide/**', 'guide/', ''],
  ['guide/**', 'guides/a.md', undefined],
  ['**', 'any/thing.md', ''],
  ['**', '', ''],
  ['a (b)/*', 'a (b)/c', 'c'],
])('%s and %s: %s', (pattern, path, found) => {
  expect(matchPattern(pattern, path)).toBe(found);
});

test('a pattern has a star, and its target is filled with what the star has found', () => {
  expect([isPattern('a/**'), isPattern('a*'), isPattern('a/b.md')]).toEqual([true, true, false]);
  expect(fillTarget('/sigs/*#documents', 'network')).toBe('/sigs/network#documents');
  expect(fillTarget('/sigs', 'network')).toBe('/sigs');
  expect(fillTarget('/*', '$&')).toBe('/$&');
});
