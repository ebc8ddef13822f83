import type { Model } from '../model';
import { type RoleName, roleNames, roles } from '../roles';
import { type PersonView, viewPerson } from './person';

export type RoleView = {
  readonly role: RoleName;
  readonly name: string;
  readonly to: string;
  /** Years, area or city, in the order of the pages. */
  readonly details: readonly string[];
};

export type PersonEntry = PersonView & {
  /** Other handles and names that the sources use for the same person. */
  readonly also: readonly string[];
  readonly roles: readonly RoleView[];
};

/** Orders roles: what one is known for comes first, what is over comes last. */
export function byRole(a: RoleView, b: RoleView): number {
  return roleNames.indexOf(a.role) - roleNames.indexOf(b.role);
}

/** Orders people by name, without regard to case. */
export function byName(a: PersonView, b: PersonView): number {
  return a.name.localeCompare(b.name, 'en', { sensitivity: 'base' });
}

/** Everyone whom a page of this version names, with what they do in it, by name. */
export function peopleDirectory(model: Model): PersonEntry[] {
  const found = new Map<string, RoleView[]>();
  for (const { person, role, name, to, detail } of roles(model)) {
    const views = found.get(person) ?? [];
    found.set(person, views);
    const same = views.findIndex((view) => view.role === role && view.name === name);
    const known = views[same];
    if (!known) {
      views.push({ role, name, to: to.replace(/#.*/, ''), details: detail === undefined ? [] : [detail] });
    } else if (detail !== undefined && !known.details.includes(detail)) {
      views[same] = { ...known, details: [...known.details, detail] };
    }
  }
  return [...found]
    .map(([key, views]) => {
      const known = model.people.value[key];
      return {
        ...viewPerson(model, key),
        also: [...(known?.also ?? []), ...(known?.also_named ?? [])],
        roles: views.toSorted(byRole),
      };
    })
    .toSorted(byName);
}
