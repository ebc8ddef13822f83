import { expect, test } from 'vitest';
import { difference } from './compare';

test.each<[what: string, before: string[], after: string[], result: ReturnType<typeof difference<string>>]>([
  ['keys that come and go', ['a1', 'b1'], ['c2', 'a2'], { came: ['c2'], left: ['b1'], both: [['a1', 'a2']] }],
  [
    'a key that is there twice',
    ['a1', 'a2', 'b1'],
    ['a3', 'b2', 'a4'],
    {
      came: [],
      left: [],
      both: [
        ['a1', 'a3'],
        ['b1', 'b2'],
        ['a2', 'a4'],
      ],
    },
  ],
  ['a key once more', ['a1'], ['a2', 'a3'], { came: ['a3'], left: [], both: [['a1', 'a2']] }],
  ['a key once less', ['a1', 'a2'], ['a3'], { came: [], left: ['a2'], both: [['a1', 'a3']] }],
])('%s', (_what, before, after, result) => {
  expect(difference(before, after, (one) => one.charAt(0))).toEqual(result);
});
