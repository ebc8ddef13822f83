import { describe, expect, test } from 'vitest';
import { modelOf, prose, ruleProblems, siteOf, welcome } from '../testing';
import { archivesSayWhatTheyAre } from './archives';

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
