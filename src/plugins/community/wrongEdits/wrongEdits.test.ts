import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite, type SiteTexts } from '../read';
import { recordKind } from '../records';
import { checkTexts } from '../site';
import { kinds, type WrongEdit, wrongEdits } from '.';
import { newProblems } from './checker';
import { harmless, unseen } from './reasons';
import { countOutcomes, formatOutcome, type Outcome, restOf, tryWrongEdits } from './trial';

const siteDir = join(import.meta.dirname, '../../../..');
const days = { today: '2026-11-22', asOf: '2026-11-22' };

let site: SiteTexts;
let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  site = await readSite(siteDir);
  outcomes = await tryWrongEdits(site, days);
}, 300_000);

describe('a wrong edit is refused at its place, or accepted for a reason', () => {
  test.each(kinds)('%s', (kind) => {
    const tried = outcomes.filter(({ edit }) => edit.kind === kind);
    expect(tried.filter((outcome) => outcome.kind === 'unexplained').map(formatOutcome)).toEqual([]);
  });
});

describe('all wrong edits', () => {
  // Bounds, not exact counts: the pages are the community's own, and their editors change them.
  test('are many, of nearly every kind, and most are refused at their place', () => {
    expect(outcomes.length).toBeGreaterThan(400);
    const tried = new Set(outcomes.map(({ edit }) => edit.kind));
    expect(tried.size / kinds.length).toBeGreaterThan(0.95);
    const { refused, elsewhere: misplaced, unseen: missed } = countOutcomes(outcomes);
    expect(refused / outcomes.length).toBeGreaterThan(0.8);
    expect(misplaced).toBe(0);
    expect(missed / outcomes.length).toBeLessThan(0.02);
  });

  test('spoil the page of every SIG at least 5 times', () => {
    const sigs = site.versions[0]?.pages.filter(({ path }) => recordKind(path) === 'sig') ?? [];
    const share = (path: string) => outcomes.filter(({ edit }) => edit.path === path).length;
    expect(sigs.length).toBeGreaterThan(0);
    expect(sigs.filter(({ path }) => share(path) < 5)).toEqual([]);
  });

  test('are the same in every run', async () => {
    const pages = site.versions[0]?.pages ?? [];
    const sigs = pages.filter(({ path }) => recordKind(path) === 'sig');
    expect(wrongEdits(sigs, restOf(site, sigs))).toEqual(outcomes.map(({ edit }) => edit));
  });

  test('have reasons of known kinds, each given once', () => {
    const given = [...harmless, ...unseen].flatMap(([kind, fields]) => fields.map((field) => `${kind}: ${field}`));
    expect(given).toHaveLength(new Set(given).size);
    expect([...harmless, ...unseen].filter(([kind]) => !kinds.includes(kind))).toEqual([]);
  });

  test.each([
    ['a field', 'the slug of another SIG', 'slug'],
    ['the prose', 'a link leads to a page that does not exist', 'body'],
    ['the closing dashes', 'the closing dashes are deleted', '---'],
  ])(
    'in %s are told as the check of the whole site tells them',
    async (_where, kind, field) => {
      const outcome = outcomes.find(({ edit }) => edit.kind === kind && edit.field === field);
      if (!outcome) throw new Error(`No edit: ${kind}`);
      const before = (await checkTexts(site, days)).problems;
      const after = (await checkTexts(spoiled(site, outcome.edit), days)).problems;
      const { problem, others, warnings } = outcome.judgement;
      const told = [problem, ...others, ...warnings];
      expect(new Set(told)).toEqual(new Set(newProblems(before, after)));
    },
    60_000,
  );
});

/** The site with the page of an edit as the edit leaves it. */
function spoiled(texts: SiteTexts, { path, content }: WrongEdit): SiteTexts {
  const versions = texts.versions.map((version, index) => {
    if (index > 0) return version;
    return { ...version, pages: version.pages.map((page) => (page.path === path ? { path, content } : page)) };
  });
  return { ...texts, versions };
}
