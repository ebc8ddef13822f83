// What the unit tests of comparisons make their facts with. No page imports it.
import { versionPairs } from '../../lib/versionPairs';
import { changes } from '../../plugins/community/outputs/changes';
import { smallCommunity } from '../../plugins/community/smallCommunity';
import { committee, modelOf, sig } from '../../plugins/community/testing';
import type { GroupChange, ProgrammeChange } from './change';
import { type Comparison, compare } from './compare';

const { people = '' } = smallCommunity;

/** Content by path below the docs folder. */
export type Pages = Readonly<Record<string, string>>;

/** What differs between a frozen 2021, with the facts of its last day, and the living version. */
export function compared(before: Pages, after: Pages): Comparison {
  const older = modelOf({ version: '2021', people, pages: before });
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
