import { expect, test } from 'vitest';
import { comparedAnchors, pairId, versionPairs, versionSpans, versionSteps } from './versionPairs';

const versions = ['current', '2025', '2023', '2021'].map((version) => ({ version }));

test('every two versions make a pair, the newest first, each from the older to the newer', () => {
  expect(versionPairs(versions).map(pairId)).toEqual([
    '2025-current',
    '2023-current',
    '2021-current',
    '2023-2025',
    '2021-2025',
    '2021-2023',
  ]);
});

test('a step is a version with the one before it', () => {
  expect(versionSteps(versions).map(pairId)).toEqual(['2025-current', '2023-2025', '2021-2023']);
});

test('a span is the newest version with one that is not the one before it', () => {
  expect(versionSpans(versions).map(pairId)).toEqual(['2023-current', '2021-current']);
});

test('one version alone makes no pair', () => {
  for (const pairs of [versionPairs, versionSteps, versionSpans]) expect(pairs(versions.slice(0, 1))).toEqual([]);
  expect(comparedAnchors([])).toEqual([]);
});

test('an anchor stays when one more year is frozen', () => {
  const before = versions.filter(({ version }) => version !== '2025');
  expect(comparedAnchors(before)).toEqual(['2023-current', '2021-2023', '2021-current']);
  expect(comparedAnchors(versions)).toEqual(expect.arrayContaining(comparedAnchors(before)));
});
