import type { GroupState } from '../../plugins/community/outputs/changes';
import { added, type GroupChange, type MakeId, type Part } from './change';

/** A group in which something differs. */
type ChangedGroup = {
  /** As the newer version has it; as the older one had it where it is gone. */
  readonly group: GroupState;
  readonly changes: readonly GroupChange[];
};

/** The groups of one kind. */
export type GroupsComparison = {
  readonly changed: readonly ChangedGroup[];
  readonly unchanged: readonly GroupState[];
};

/** A group in both versions; in one of them only where it is new or gone. */
type SameGroup = { readonly before?: GroupState; readonly after?: GroupState };

/** Which group of the older version is which of the newer: that of the same slug, else that of a name it had before. */
function sameGroups(older: readonly GroupState[], newer: readonly GroupState[]): SameGroup[] {
  const found = new Map<GroupState, GroupState>();
  const free = (candidate: GroupState) => ![...found.values()].includes(candidate);
  for (const after of newer) {
    const before = older.find(({ slug }) => slug === after.slug);
    if (before) found.set(after, before);
  }
  for (const after of newer.filter((group) => !found.has(group))) {
    const before = older.find((candidate) => free(candidate) && after.formerly.includes(candidate.name));
    if (before) found.set(after, before);
  }
  return [
    ...newer.map((after) => {
      const before = found.get(after);
      return before ? { before, after } : { after };
    }),
    ...older.filter(free).map((before) => ({ before })),
  ];
}

function partIn({ members, emeritus }: GroupState, person: string): Part {
  if (members.includes(person)) return 'member';
  return emeritus.includes(person) ? 'emeritus' : null;
}

function statusChanges(before: GroupState, after: GroupState, makeId: MakeId): GroupChange[] {
  const { slug } = after;
  const found: GroupChange[] = [];
  if (before.name !== after.name) found.push({ id: makeId(slug, 'renamed'), is: 'renamed', from: before.name });
  if (before.status !== after.status) {
    found.push(
      after.status === 'retired'
        ? { id: makeId(slug, 'ended'), is: 'ended', date: after.ended }
        : { id: makeId(slug, after.status), is: 'status', from: before.status, to: after.status },
    );
  }
  return found;
}

/** Who leads now and who no longer does; nothing where one of the versions does not say who leads. */
function leadChanges(before: GroupState, after: GroupState, makeId: MakeId): GroupChange[] {
  if (!before.leads || !after.leads) return [];
  const { slug } = after;
  const came = added(before.leads, after.leads).map((person): GroupChange => {
    const id = makeId(slug, 'lead', person, 'came');
    return { id, is: 'lead-came', people: [person], before: partIn(before, person) };
  });
  const left = added(after.leads, before.leads).map((person): GroupChange => {
    const id = makeId(slug, 'lead', person, 'left');
    return { id, is: 'lead-left', people: [person], now: partIn(after, person) };
  });
  const isVacated = before.leads.length > 0 && after.leads.length === 0;
  const vacated: GroupChange[] = isVacated
    ? [{ id: makeId(slug, 'no-lead'), is: 'no-lead', since: after.vacantSince }]
    : [];
  return [...came, ...left, ...vacated];
}

/** Who is named as a member now or no longer, besides those of whom more has been told. */
function memberChanges(before: GroupState, after: GroupState, told: readonly string[], makeId: MakeId): GroupChange[] {
  const left = added(after.members, before.members);
  const lists = [
    ['members-came', 'came', added(before.members, after.members)],
    ['members-emeritus', 'emeritus', left.filter((person) => after.emeritus.includes(person))],
    ['members-left', 'left', added(after.emeritus, left)],
  ] as const;
  return lists.flatMap(([is, how, all]): GroupChange[] => {
    const people = all.filter((person) => !told.includes(person));
    // A seat in a committee is news of its own; members of a group come and go together.
    if (after.kind === 'committee') {
      return people.map((person) => ({ id: makeId(after.slug, 'member', person, how), is, people: [person] }));
    }
    return people.length > 0 ? [{ id: makeId(after.slug, 'members', how), is, people }] : [];
  });
}

function changesOf({ before, after }: SameGroup, since: string, makeId: MakeId): GroupChange[] {
  if (!after) return before ? [{ id: makeId(before.slug, 'gone'), is: 'gone' }] : [];
  if (!before) {
    const { slug, founded, kind, leads, members, status, ended } = after;
    const people = kind === 'committee' ? members : (leads ?? []);
    return [
      founded !== null && founded > since
        ? { id: makeId(slug, 'founded'), is: 'founded', date: founded, people }
        : { id: makeId(slug, 'new'), is: 'new', people },
      ...(status === 'retired' ? [{ id: makeId(slug, 'ended'), is: 'ended' as const, date: ended }] : []),
    ];
  }
  const leads = leadChanges(before, after, makeId);
  const told = leads.flatMap((change) => ('people' in change ? change.people : []));
  return [...statusChanges(before, after, makeId), ...leads, ...memberChanges(before, after, told, makeId)];
}

/**
 * Compares groups of one kind.
 *
 * @param since - the day that the older version's facts are of: a group founded after it is told to be founded.
 */
export function compareGroups(
  older: readonly GroupState[],
  newer: readonly GroupState[],
  since: string,
  makeId: MakeId,
): GroupsComparison {
  const changed: ChangedGroup[] = [];
  const unchanged: GroupState[] = [];
  for (const same of sameGroups(older, newer)) {
    const group = same.after ?? same.before;
    const changes = changesOf(same, since, makeId);
    if (group && changes.length > 0) changed.push({ group, changes });
    else if (group) unchanged.push(group);
  }
  return { changed, unchanged };
}
