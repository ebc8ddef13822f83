// What the unit tests of comparisons make their facts with. No page imports it.
import { versionPairs } from '../../lib/versionPairs';
import { changes } from '../../plugins/community/outputs/changes';
import { smallCommunity } from '../../plugins/community/smallCommunity';
import { committee, modelOf, page, sig } from '../../plugins/community/testing';
import type { GroupChange, ProgrammeChange } from './change';
import { type Comparison, compare } from './compare';

const { people = '' } = smallCommunity;

/** Content by path below the docs folder. */
export type Pages = Readonly<Record<string, string>>;

const archive = page({
  title: 'The year 2021',
  description: 'What a reader of this small community learns of the year 2021.',
  as_of: '2021-12-14',
  source: 'https://example.org/tree/1',
});

/** What differs between a frozen 2021 and the living version. */
export function compared(before: Pages, after: Pages): Comparison {
  const older = modelOf({ version: '2021', people, pages: { 'index.md': archive, ...before } });
  const { versions } = changes([modelOf({ people, pages: after }), older]);
  const [pair] = versionPairs(versions);
  if (!pair) throw new Error('There are two versions');
  return compare(pair.older, pair.newer);
}

/** Everything that differs, without the beginning that all anchors share. */
export function differences(before: Pages, after: Pages): (GroupChange | ProgrammeChange)[] {
  const { groups, ksap } = compared(before, after);
  const inGroups = Object.values(groups).flatMap(({ changed }) => changed.flatMap((group) => group.changes));
  return [...inGroups, ...ksap].map((change) => ({ ...change, id: change.id.replace(/^2021-current-/, '') }));
}

/** One SIG, Network. */
export const net = (facts = {}) => ({ 'sigs/network.md': sig(facts) });
/** One committee. */
export const steering = (facts = {}) => ({ 'committees/steering.md': committee(facts) });
/** The ambassadorship programme. */
export const ksap = (facts = {}) => ({
  'ksap/ambassadors.md': page({
    description: 'KSAP: what a reader of this small community learns about it here.',
    seats: 25,
    confirmed: '2023-12-31',
    terms: [],
    ...facts,
  }),
});
/** A term with its ambassadors. */
export const term = (name: string, ...ambassadors: string[]) => ({
  name,
  from: '2023-01-01',
  to: '2023-12-31',
  ambassadors: ambassadors.map((person) => ({ person })),
});
