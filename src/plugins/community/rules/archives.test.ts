import { describe, expect, test } from 'vitest';
import { modelOf, prose, ruleProblems, sig, siteOf, welcome } from '../testing';
import { archivesAreClosed, archivesSayWhatTheyAre } from './archives';

describe('a frozen year', () => {
  test('has a welcome page', () => {
    expect(ruleProblems(archivesSayWhatTheyAre, { version: '2023' })).toEqual([]);
  });

  test('without one is told so', () => {
    const { archive, ...model } = modelOf({ version: '2023' });
    const [problem, ...more] = archivesSayWhatTheyAre({ ...model, archive: undefined }, siteOf({}));
    expect(archive?.path).toBe('index.md');
    expect(problem).toMatchObject({
      file: 'versioned_docs/version-2023/index.md',
      message: 'is missing: the welcome page of 2023, which says of which day its facts are (as_of)',
    });
    expect(more).toEqual([]);
  });
});

describe('the living version', () => {
  test('has the landing page', () => {
    expect(ruleProblems(archivesSayWhatTheyAre, { pages: { 'start.md': prose() } })).toEqual([]);
  });

  test('has no welcome page in its place', () => {
    expect(ruleProblems(archivesSayWhatTheyAre, { pages: { 'index.md': welcome('2023') } })).toEqual([
      'docs/index.md:1:1 error  stands where the landing page is: only a frozen year has such a page',
    ]);
  });
});

test('the day of a frozen year is not in the future', () => {
  expect(ruleProblems(archivesSayWhatTheyAre, { version: '2021' }, { today: '2021-12-31' })).toEqual([]);
  expect(ruleProblems(archivesSayWhatTheyAre, { version: '2021' }, { today: '2021-12-30' })).toEqual([
    'versioned_docs/version-2021/index.md:4:8 error  as_of is in the future; today is 2021-12-30',
  ]);
});

describe('what only the living version can hold', () => {
  const conflicts = [{ about: 'leads', detail: 'Two files name two leads.', sources: ['a.md'] }];
  const pages = { 'sigs/network.md': sig({ conflicts }), 'health.md': prose({ living_only: true }) };

  test('may stand there', () => {
    expect(ruleProblems(archivesAreClosed, { pages })).toEqual([]);
  });

  test('does not stand in a frozen year', () => {
    expect(ruleProblems(archivesAreClosed, { version: '2023', pages })).toEqual([
      'versioned_docs/version-2023/sigs/network.md:11:3 error  conflicts nobody can settle in a frozen year: write []',
      'versioned_docs/version-2023/health.md:4:14 error  living_only is for pages that a frozen year does not have',
    ]);
  });
});
