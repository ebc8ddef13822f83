import type { Model } from '../model';
import type { RoleName } from '../roles';
import { versionLabel } from '../versions';
import { upTo } from './history';
import { byName, byRole, type PersonEntry, peopleDirectory, type RoleView } from './people';

/** A role and the versions that name it. */
export type RoleHistory = RoleView & {
  /** Labels, oldest first; empty where the role has years of its own, or no version but that of the page names it. */
  readonly versions: readonly string[];
};

/** A person with what they do in the version of the page, and what they did in versions before it. */
export type PersonHistory = Omit<PersonEntry, 'roles'> & {
  readonly roles: readonly RoleHistory[];
  /** Roles that only earlier versions name; each leads to the newest page that names it. */
  readonly earlier: readonly RoleHistory[];
};

/** Roles that say their years, so no version needs to. */
const dated: readonly RoleName[] = ['ambassador', 'mentor', 'programme-admin'];

/** Roles in a group: it is known by its page, whatever it was called. */
const inGroup: readonly RoleName[] = ['committee-member', 'lead', 'member', 'emeritus'];

/** A role as one version names it. */
type Named = { readonly version: Model; readonly role: RoleView };

const keyOf = ({ version: { basePath }, role: { role, name, to } }: Named): string =>
  `${role} ${inGroup.includes(role) ? to.slice(basePath.length) : name}`;

/** Adds up what versions say of one role, the newest first. */
function merge(all: readonly Named[], model: Model): RoleHistory | undefined {
  const [newest] = all;
  if (!newest) return undefined;
  const { role } = newest;
  const isHere = newest.version === model;
  if (dated.includes(role.role)) return { ...role, versions: [] };
  const labels = all.map(({ version }) => versionLabel(version.version)).toReversed();
  return { ...role, versions: isHere && all.length === 1 ? [] : labels };
}

/** Years of a role that only earlier versions name. */
function lostYears(all: readonly Named[], model: Model): RoleHistory | undefined {
  const now = all.filter(({ version }) => version === model).flatMap(({ role }) => role.details);
  const then = all.filter(({ version }) => version !== model);
  const details = [...new Set(then.flatMap(({ role }) => role.details))].filter((year) => !now.includes(year));
  const [newest] = then;
  return newest && details.length > 0 ? { ...newest.role, details, versions: [] } : undefined;
}

function historyOf(named: readonly Named[], model: Model): Pick<PersonHistory, 'roles' | 'earlier'> {
  const all = new Map<string, Named[]>();
  for (const item of named) all.set(keyOf(item), [...(all.get(keyOf(item)) ?? []), item]);
  const roles: RoleHistory[] = [];
  const earlier: RoleHistory[] = [];
  for (const same of all.values()) {
    const isHere = same[0]?.version === model;
    const isDated = dated.includes(same[0]?.role.role ?? 'emeritus');
    const now = isHere ? merge(same, model) : undefined;
    const then = isDated ? lostYears(same, model) : isHere ? undefined : merge(same, model);
    if (now) roles.push(now);
    if (then) earlier.push(then);
  }
  return { roles: roles.toSorted(byRole), earlier: earlier.toSorted(byRole) };
}

/**
 * Everyone whom a page of this version or of an earlier one names, by name, with what they do in this version and did in
 * those before it.
 *
 * @param models - every version, the living one first, then the frozen years, newest first.
 */
export function peopleWithHistory(model: Model, models: readonly Model[]): PersonHistory[] {
  const entries = upTo(model, models).map((version) => ({ version, people: peopleDirectory(version) }));
  const known = new Map<string, PersonEntry>();
  const named = new Map<string, Named[]>();
  for (const { version, people } of entries) {
    for (const person of people) {
      if (!known.has(person.id)) known.set(person.id, person);
      const roles = person.roles.map((role) => ({ version, role }));
      named.set(person.id, [...(named.get(person.id) ?? []), ...roles]);
    }
  }
  return [...known.values()]
    .map((person) => ({
      ...person,
      to: `${model.basePath}/people#${person.id}`,
      ...historyOf(named.get(person.id) ?? [], model),
    }))
    .toSorted(byName);
}
