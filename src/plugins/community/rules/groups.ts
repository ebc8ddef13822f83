import { posix } from 'node:path';
import { problem } from '../check';
import { type GroupRecord, groupsOf, type Model } from '../model';
import type { UnnamedProblem } from '../problems';
import type { Rule } from '.';

/** A group's slug is its file's name. */
export const slugsMatchFiles: Rule = (model) =>
  groupsOf(model).flatMap((group) => {
    const file = fileName(group);
    if (group.value.slug === file) return [];
    return [problem(group.source, ['slug'], `must be the file's name, "${file}"`, { write: file })];
  });

/** The name of a group's file, which is to be its slug. */
export function fileName(group: GroupRecord): string {
  return posix.basename(group.path, '.md');
}

/** The second group, and every later one, that has a text which an earlier group has. */
export function taken(
  groups: readonly GroupRecord[],
  read: (group: GroupRecord) => readonly { readonly text: string; readonly path: readonly PropertyKey[] }[],
): UnnamedProblem[] {
  const first = new Map<string, string>();
  return groups.flatMap((group) =>
    read(group).flatMap(({ text, path }): UnnamedProblem[] => {
      const where = first.get(text.toLowerCase());
      first.set(text.toLowerCase(), where ?? group.source.file);
      if (where === undefined || where === group.source.file) return [];
      return [problem(group.source, path, `"${text}" is taken by ${where}`)];
    }),
  );
}

/** No two SIGs, working groups or committees share a slug: it is their id in links and data. */
export const slugsAreUnique: Rule = (model) =>
  taken(groupsOf(model).filter(hasOwnSlug), ({ value }) => [{ text: value.slug, path: ['slug'] }]);

/** Whether a group's slug is its file's name; of another slug no more is told than that. */
export const hasOwnSlug = (group: GroupRecord): boolean => group.value.slug === fileName(group);

/** No two groups share a name, nor has one a name that another had before. */
export const namesAreUnique: Rule = (model) =>
  taken(groupsOf(model), ({ value }) => [
    { text: value.name, path: ['name'] },
    ...value.formerly.map((text, index) => ({ text, path: ['formerly', index] })),
  ]);

/** Nobody stands twice in a group: not as lead and member, lead and emeritus, or member under two areas. */
export const nobodyTwiceInAGroup: Rule = (model) => groupsOf(model).flatMap(twiceIn);

type Member = string | { readonly person: string };

function twiceIn(group: GroupRecord): UnnamedProblem[] {
  const lists: Readonly<Record<string, readonly Member[]>> =
    group.kind === 'committee'
      ? { members: group.value.members }
      : { leads: group.value.leads, members: group.value.members, emeritus: group.value.emeritus };
  const seen = new Map<string, string>();
  return Object.entries(lists).flatMap(([list, people]) =>
    people.flatMap((entry, index): UnnamedProblem[] => {
      const person = typeof entry === 'string' ? entry : entry.person;
      const where = seen.get(person);
      seen.set(person, where ?? list);
      if (where === undefined) return [];
      const path = typeof entry === 'string' ? [list, index] : [list, index, 'person'];
      return [problem(group.source, path, `"${person}" stands in "${where}" already: name a person once in a group`)];
    }),
  );
}

/** A retired group says when it ended, and no longer meets; only a retired group says so. */
export const retiredGroupsAreClosed: Rule = (model: Model) =>
  groupsOf(model).flatMap(({ source, value }): UnnamedProblem[] => {
    if (value.status !== 'retired') {
      return value.retired ? [problem(source, ['retired'], 'goes with "status: retired" only', { on: 'key' })] : [];
    }
    return [
      ...(value.retired
        ? []
        : [
            problem(
              source,
              ['status'],
              'is retired: say since when, and why or what follows, with "retired: {on: …, reason: …}"',
            ),
          ]),
      ...(value.meetings
        ? [problem(source, ['meetings'], 'must go: a retired group does not meet', { on: 'key' })]
        : []),
    ];
  });
