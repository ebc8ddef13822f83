import { pairId } from '../../lib/versionPairs';
import type { FigureName, KsapState, VersionState } from '../../plugins/community/outputs/changes';
import type { GroupKind } from '../../plugins/community/records';
import { added, idMaker, type MakeId, type ProgrammeChange } from './change';
import { compareGroups, type GroupsComparison } from './compareGroups';

/** What differs between two versions. */
export type Comparison = {
  /** Anchor of its heading, and the beginning of every other anchor in it, such as `2021-2023`. */
  readonly id: string;
  readonly older: VersionState;
  readonly newer: VersionState;
  readonly figures: readonly { readonly name: FigureName; readonly before: number; readonly after: number }[];
  readonly groups: Readonly<Record<GroupKind, GroupsComparison>>;
  readonly ksap: readonly ProgrammeChange[];
  /** How many things differ, besides the figures. */
  readonly count: number;
};

function compareKsap(older: KsapState | null, newer: KsapState | null, makeId: MakeId): ProgrammeChange[] {
  if (!newer) return older ? [{ id: makeId('ksap', 'gone'), is: 'programme-gone' }] : [];
  const found: ProgrammeChange[] = [];
  const { seats, team, terms } = newer;
  if (!older) found.push({ id: makeId('ksap', 'begun'), is: 'programme-begun', seats });
  else if (older.seats !== seats)
    found.push({ id: makeId('ksap', 'seats'), is: 'seats', from: older.seats, to: seats });
  for (const { name: term, ambassadors } of terms) {
    const before = older?.terms.find(({ name }) => name === term)?.ambassadors;
    if (!before) {
      found.push({ id: makeId('ksap', 'term', term), is: 'term-came', term, people: ambassadors });
      continue;
    }
    const came = added(before, ambassadors);
    const left = added(ambassadors, before);
    const id = (how: string) => makeId('ksap', 'term', term, 'ambassadors', how);
    if (came.length > 0) found.push({ id: id('came'), is: 'ambassadors-came', term, people: came });
    if (left.length > 0) found.push({ id: id('left'), is: 'ambassadors-left', term, people: left });
  }
  const names = terms.map(({ name }) => name);
  for (const term of added(names, older?.terms.map(({ name }) => name) ?? [])) {
    found.push({ id: makeId('ksap', 'term', term, 'gone'), is: 'term-gone', term });
  }
  const came = added(older?.team ?? [], team);
  const left = added(team, older?.team ?? []);
  if (came.length > 0) found.push({ id: makeId('ksap', 'team', 'came'), is: 'team-came', people: came });
  if (left.length > 0) found.push({ id: makeId('ksap', 'team', 'left'), is: 'team-left', people: left });
  return found;
}

/** Compares two versions. What one of them does not state is no difference. */
export function compare(older: VersionState, newer: VersionState): Comparison {
  const id = pairId({ older, newer });
  const makeId = idMaker(id);
  const groupsOf = (kind: GroupKind) => {
    const ofKind = ({ groups }: VersionState) => groups.filter((group) => group.kind === kind);
    return compareGroups(ofKind(older), ofKind(newer), older.asOf, makeId);
  };
  const groups = {
    sig: groupsOf('sig'),
    'working-group': groupsOf('working-group'),
    committee: groupsOf('committee'),
  };
  const ksap = compareKsap(older.ksap, newer.ksap, makeId);
  const inGroups = Object.values(groups).flatMap(({ changed }) => changed.flatMap(({ changes }) => changes));
  const names = Object.keys(newer.figures) as FigureName[];
  return {
    id,
    older,
    newer,
    figures: names.map((name) => ({ name, before: older.figures[name], after: newer.figures[name] })),
    groups,
    ksap,
    count: inGroups.length + ksap.length,
  };
}
