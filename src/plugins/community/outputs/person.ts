import type { Model } from '../model';

/** A person as components show one. */
export type PersonView = {
  /** Anchor on the people page. */
  readonly id: string;
  /** Address of that anchor below the site's base path. */
  readonly to: string;
  readonly name: string;
  /** `null`: the sources give no handle. */
  readonly github: string | null;
  /** What the person looks after in this group. */
  readonly area?: string;
};

/** A person's anchor on the people page: the key in lower case. */
export function personId(key: string): string {
  return key.toLowerCase();
}

/** Looks a person up by key. A person without a name is shown by handle. */
export function viewPerson(
  model: Model,
  member: string | { readonly person: string; readonly area?: string },
): PersonView {
  const { person: key, area } = typeof member === 'string' ? { person: member, area: undefined } : member;
  const known = model.people.value[key];
  return {
    id: personId(key),
    to: `${model.basePath}/people#${personId(key)}`,
    name: known?.name ?? key,
    github: known?.github === null ? null : key,
    ...(area === undefined ? {} : { area }),
  };
}
