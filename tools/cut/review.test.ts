import { expect, test } from 'vitest';
import { nextSteps, review } from './review';
import type { Origin } from './welcome';

const origin: Origin = { year: '2026', asOf: '2026-11-22', repository: 'kubesphere/community', commit: 'abcdef' };
const nothing = { leftOut: [], unlinked: [], present: [] };

test('what a person looks through is listed', () => {
  const frozen = {
    leftOut: ['docs/governance/health.md'],
    unlinked: [{ file: 'docs/start.md', line: 3, text: 'health', address: 'governance/health.md' }],
    present: [{ file: 'versioned_docs/version-2026/start.md', line: 4, text: 'Ask now.' }],
  };
  expect(review(origin, frozen).split('\n')).toEqual([
    'Look through it (versioned_docs/version-2026/index.md is its welcome page):',
    '  as_of   2026-11-22',
    '  source  https://github.com/kubesphere/community/tree/abcdef  It must be public.',
    'Pages of the living version only, left out:',
    '  docs/governance/health.md',
    'Links to those pages, now plain text:',
    '  docs/start.md:3 "health" (governance/health.md)',
    'Lines that speak of their own day. Reword those that will mislead:',
    '  versioned_docs/version-2026/start.md:4 Ask now.',
  ]);
});

test('lists without items are left out; a day of another year and an unknown commit are told', () => {
  expect(review({ ...origin, asOf: '2027-01-02', commit: undefined }, nothing).split('\n')).toEqual([
    'Look through it (versioned_docs/version-2026/index.md is its welcome page):',
    '  as_of   2027-01-02  It is not in 2026: is the name right?',
    '  source  https://github.com/kubesphere/community/tree/HEAD  The commit is not known: write its address.',
  ]);
});

test('the next steps name the address', () => {
  expect(nextSteps(origin)).toContain('http://localhost:3000/2026\n');
});
