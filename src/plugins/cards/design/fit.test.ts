import { expect, test } from 'vitest';
import { countThatFit, fitText, linesOf, widthOf } from './fit';

const font = { size: 100, weight: 700 } as const;
const steps = [
  { size: 80, lines: 1 },
  { size: 60, lines: 2 },
  { size: 40, lines: 2 },
] as const;

test('A text is as wide as its signs, with the space between them', () => {
  expect(widthOf('米米', font)).toBe(200);
  expect(widthOf('米米', { ...font, tracking: 0.5 })).toBe(300);
  expect(widthOf('', font)).toBe(0);
});

test.each<[text: string, width: number, lines: number]>([
  ['', 100, 1],
  ['米米', 200, 1],
  ['米米', 199, 2],
  ['米米米米米', 200, 3],
  ['AA AA', widthOf('AA AA', font), 1],
  ['AA AA', widthOf('AA A', font), 2],
  ['AA-AA', widthOf('AA-A', font), 2],
  // The space at the end of a line takes no room.
  ['AA AA', widthOf('AA', font), 2],
  ['AAAA', widthOf('AAA', font), 2],
])('"%s" on lines of %d takes %i', (text, width, lines) => {
  expect(linesOf(text, font, width)).toBe(lines);
});

test.each<[text: string, step: object]>([
  ['Short', { size: 80, lines: 1, isCut: false }],
  ['Two words fit', { size: 60, lines: 2, isCut: false }],
  ['A few more words, smaller', { size: 40, lines: 2, isCut: false }],
  ['So many words that no size among those that there are can hold all of them', { size: 40, lines: 2, isCut: true }],
  // A word is not torn apart while there is a size that keeps it whole.
  ['Incomprehensibly', { size: 40, lines: 1, isCut: false }],
])('"%s" is set in the first size that holds it', (text, step) => {
  expect(fitText(text, { weight: 700 }, 360, steps)).toEqual(step);
});

test.each<[widths: number[], lines: number, count: number]>([
  [[], 1, 0],
  [[40, 40], 1, 2],
  [[40, 40, 40], 1, 1],
  [[40, 40, 40], 2, 3],
  [[40, 40, 40, 40, 40], 2, 3],
  [[100, 100], 1, 0],
])('Of %j on %i lines of 100, %i fit beside the word for the rest', (widths, lines, count) => {
  expect(countThatFit(widths, { width: 100, gap: 10, lines, more: 30 })).toBe(count);
});
