import { describe, expect, test } from 'vitest';
import { blockLength, difference, fieldsOf, placesOf } from './lines';

const page = [
  '---',
  'name: Network',
  'topics:',
  '  - CNI',
  'documents:',
  '  - title: IP pools',
  '    path: ippool.md',
  'conflicts:',
  '  - about: leads',
  '    detail: The list names one,',
  '      the page two.',
  '    sources:',
  '      - sigs.md',
  '---',
  '',
  'name: prose',
];

test('every line belongs to a field, to the dashes, or to the prose', () => {
  expect(fieldsOf(page)).toEqual([
    '---',
    'name',
    'topics',
    'topics',
    'documents',
    'documents.title',
    'documents.path',
    'conflicts',
    'conflicts.about',
    'conflicts.detail',
    'conflicts.detail',
    'conflicts.sources',
    'conflicts.sources',
    '---',
    'body',
    'body',
  ]);
});

test.each([
  [1, 1],
  [2, 2],
  [4, 3],
  [5, 2],
  [7, 6],
  [9, 2],
])('what begins in line %i takes %i lines', (start, length) => {
  expect(blockLength(page, start)).toBe(length);
});

describe('an edit', () => {
  const edited = (start: number, count: number, ...lines: string[]) => page.toSpliced(start, count, ...lines);

  test.each([
    ['changes a line', edited(1, 1, 'nam: Network'), { line: 2, before: ['name: Network'], after: ['nam: Network'] }],
    ['deletes a line', edited(6, 1), { line: 7, before: ['    path: ippool.md'], after: [] }],
    ['adds a line', edited(4, 0, '  - SDN'), { line: 5, before: [], after: ['  - SDN'] }],
    ['changes nothing', page, { line: 17, before: [], after: [] }],
  ])('that %s differs there', (_what, text, expected) => {
    expect(difference(page, text)).toEqual(expected);
  });

  test.each([
    ['of a line may be told there', edited(1, 1, 'nam: Network'), [2]],
    ['that repeats a line may be told at both', edited(4, 0, '  - CNI'), [5, 4]],
    ['of a text’s second line may be told at its first', edited(10, 1, '      the page three.'), [11, 10]],
    ['that deletes a field of an item may be told at the gap and at the item', edited(6, 1), [6, 7, 6]],
    ['that deletes the name of a list may be told at the gap and at the record', edited(2, 1), [2, 3, 2]],
    ['that deletes the closing dashes may be told at the first', edited(13, 1), [13, 14, 1]],
  ])('%s', (_what, text, places) => {
    const found = placesOf(difference(page, text), text);
    expect([...new Set(found)]).toEqual([...new Set(places)]);
  });
});
