import { stringify } from 'yaml';
import { type GroupRecord, groupsOf, type Model } from '../model';
import { type GroupKind, groupFolders } from '../records';
import { isLiving } from '../versions';
import { viewPerson } from './person';

const heading = `# Generated from the front matter of the groups' pages by "npm run generate". Do not edit.\n`;

/** Who looks after a group, as Kubernetes' OWNERS files name them. A list without anyone is left out. */
type Owners = {
  readonly approvers?: readonly string[];
  readonly reviewers?: readonly string[];
  readonly emeritus_approvers?: readonly string[];
};

type Members = readonly Parameters<typeof viewPerson>[1][];

/** GitHub handles in the order of the page, nobody twice; people without a handle are left out. */
function handles(model: Model, members: Members): string[] {
  const known = members.map((member) => viewPerson(model, member).github);
  return [...new Set(known.filter((handle) => handle !== null))];
}

function owners(model: Model, group: GroupRecord): Owners {
  const { value } = group;
  const members = handles(model, value.members);
  const lists =
    group.kind === 'committee'
      ? { approvers: members }
      : {
          approvers: handles(model, group.value.leads),
          reviewers: members,
          emeritus_approvers: handles(model, group.value.emeritus),
        };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** The groups that have owners: all but those that ended. */
const owned = (groups: readonly GroupRecord[]): GroupRecord[] =>
  groups.filter((group) => group.value.status !== 'retired');

const inYaml = (value: object): string => stringify(value, { lineWidth: 0 });

/**
 * GitHub's CODEOWNERS for the pages of all groups. A page belongs to the group's leads; without one, to its members.
 */
export function codeowners(model: Model): string {
  const lines = owned(groupsOf(model))
    .toSorted((a, b) => (a.source.file < b.source.file ? -1 : 1))
    .map((group) => {
      const { approvers, reviewers } = owners(model, group);
      const people = approvers ?? reviewers;
      return people
        ? `/${group.source.file} ${people.map((handle) => `@${handle}`).join(' ')}\n`
        : `# /${group.source.file}: nobody with a GitHub handle is known.\n`;
    });
  return heading + lines.join('');
}

/**
 * The OWNERS file of a group, for repositories that it looks after: leads approve, members review; in a committee the
 * members approve.
 *
 * @returns `undefined` for a group that ended, or of whose people no GitHub handle is known, or of a frozen year.
 */
export function ownersOf(model: Model, group: GroupRecord): string | undefined {
  if (!isLiving(model.version)) return undefined;
  const found = owned([group]).map((open) => owners(model, open))[0] ?? {};
  const origin = `# Generated from ${group.source.file} of the community's site. Do not edit: change the page.\n`;
  return isEmpty(found) ? undefined : origin + inYaml(found);
}

/**
 * The OWNERS file of the folder that holds the pages of one kind of group: a filter per page. What no filter matches,
 * such as the overview, belongs to the owners of the folder above.
 *
 * @returns `undefined` when no page of the folder has an owner.
 */
export function folderOwners(model: Model, kind: GroupKind): string | undefined {
  const filters = owned(groupsOf(model))
    .filter((group) => group.kind === kind)
    .map((group) => [fileFilter(group), owners(model, group)] as const)
    .filter(([, found]) => !isEmpty(found));
  return filters.length > 0 ? heading + inYaml({ filters: Object.fromEntries(filters) }) : undefined;
}

/** A regular expression that matches the page alone; paths are relative to the folder. */
function fileFilter(group: GroupRecord): string {
  return `^${group.path.slice(groupFolders[group.kind].length + 1).replaceAll('.', '\\.')}$`;
}
