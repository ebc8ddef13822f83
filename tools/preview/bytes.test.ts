import { expect, test } from 'vitest';
import { budgets } from '../measure/budgets';
import { byteEntries } from './bytes';

const bytes = (main: number, pages: Readonly<Record<string, number>>) => ({
  main,
  pages: new Map(Object.entries(pages)),
});

const lines = (before: ReturnType<typeof bytes>, after: ReturnType<typeof bytes>) =>
  byteEntries(before, after).entries.map(({ line }) => line);

test('the script of all pages and the heaviest page, before and after', () => {
  const before = bytes(36_000, { 'index.html': 50_000, 'sigs.html': 80_000 });
  expect(lines(before, bytes(36_012, { 'index.html': 50_000, 'sigs.html': 79_000 }))).toEqual([
    '`main.js`, which every page loads: 36,000 → 36,012 bytes (+12)',
    'Heaviest page, `/sigs`: 80,000 → 79,000 bytes (−1,000)',
  ]);
  expect(byteEntries(before, before)).toEqual({
    isSame: true,
    entries: [
      { line: '`main.js`, which every page loads: 36,000 → 36,000 bytes (no difference)' },
      { line: 'Heaviest page, `/sigs`: 80,000 → 80,000 bytes (no difference)' },
    ],
  });
});

test('another heaviest page, and pages that grew', () => {
  const before = bytes(1, { 'index.html': 50_000, 'a.html': 60_000, 'b.html': 1000, 'c.html': 1000 });
  const after = bytes(1, { 'index.html': 70_000, 'a.html': 60_000, 'b.html': 2000, 'c.html': 1999, 'new.html': 5000 });
  expect(lines(before, after).slice(1)).toEqual([
    'Heaviest page, now `/`, before `/a`: 60,000 → 70,000 bytes (+10,000)',
    'Heavier: `/b`, 1,000 → 2,000 bytes (+1,000)',
  ]);
  expect(byteEntries(before, after).isSame).toBe(false);
});

test('pages near or over their budget', () => {
  const pages = {
    'a.html': budgets.document + 1,
    'b.html': budgets.document * 0.95,
    'c.html': budgets.document * 0.94,
  };
  expect(lines(bytes(1, pages), bytes(1, pages)).slice(2)).toEqual([
    'Over its budget, which fails the tests: `/a` has 120,001 of 120,000 bytes',
    'Near its budget: `/b` has 114,000 of 120,000 bytes',
  ]);
});
