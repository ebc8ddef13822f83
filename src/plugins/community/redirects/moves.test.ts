import { expect, test } from 'vitest';
import { endOf, movedAnchors, movedTo } from './moves';

const moved = {
  '/old': '/new',
  '/old#a': '/other#b',
  '/page#a': '/page#b',
  '/whole': '/page#part',
  '/one': '/two',
  '/two': '/three',
  '/left': '/right',
  '/right': '/left',
  '/self': '/self',
};

test.each<[address: string, next: string | undefined, end: string | undefined]>([
  ['/here', undefined, '/here'],
  ['/here#a', undefined, '/here#a'],
  ['/old', '/new', '/new'],
  ['/old#a', '/other#b', '/other#b'],
  // The headings of a page go along …
  ['/old#c', '/new#c', '/new#c'],
  // … unless the page became a part of another.
  ['/whole#c', '/page#part', '/page#part'],
  ['/page', undefined, '/page'],
  ['/page#a', '/page#b', '/page#b'],
  ['/one#x', '/two#x', '/three#x'],
  ['/left', '/right', undefined],
  ['/self', '/self', undefined],
  ['/toString', undefined, '/toString'],
])('%s leads to %s, and in the end to %s', (address, next, end) => {
  expect(movedTo(moved, address)).toBe(next);
  expect(endOf(moved, address)).toBe(end);
});

test('the headings that a page had are those with its address', () => {
  expect(movedAnchors({ moved }, '/old')).toEqual([{ id: 'a', to: '/other#b' }]);
  expect(movedAnchors({ moved }, '/page')).toEqual([{ id: 'a', to: '/page#b' }]);
  expect(movedAnchors({ moved }, '/new')).toEqual([]);
});
