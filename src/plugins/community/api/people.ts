import type * as z from 'zod';
import type { Model } from '../model';
import { peopleDirectory } from '../outputs/people';
import { personId, viewPerson } from '../outputs/person';
import { ksap } from '../outputs/programmes';
import { roles } from '../roles';
import { head, type memberReference, type personReference } from './fields';
import type { FileOf } from './schema';

type Named = string | { readonly person: string; readonly area?: string };

const keyOf = (member: Named): string => (typeof member === 'string' ? member : member.person);

/** A person where another record names one. */
function personReferenceOf(model: Model, key: string): z.infer<typeof personReference> {
  const { name, github } = viewPerson(model, key);
  return { key, name, github };
}

/** A person in a group's list. */
export function memberReferenceOf(model: Model, member: Named): z.infer<typeof memberReference> {
  const { area } = viewPerson(model, member);
  return { ...personReferenceOf(model, keyOf(member)), ...(area === undefined ? {} : { area }) };
}

/** The files of all people whom a page names, by name: path and content. */
export function personFiles(model: Model): { readonly path: string; readonly content: FileOf<'person'> }[] {
  const keys = new Map(roles(model).map(({ person }) => [personId(person), person]));
  return peopleDirectory(model).map(({ id, to, name, github, roles }) => {
    const key = keys.get(id) ?? id;
    const known = model.people.value[key];
    return {
      path: `people/${id}.json`,
      content: {
        ...head('person'),
        id,
        key,
        name,
        github,
        page: to,
        roles: roles.map((role) => ({ role: role.role, name: role.name, page: role.to, details: [...role.details] })),
        also: known?.also ?? [],
        also_named: known?.also_named ?? [],
        namesakes: known?.namesakes ?? [],
      },
    };
  });
}

/** `people.json` */
export function peopleFile(model: Model): FileOf<'people'> {
  return {
    ...head('people'),
    people: personFiles(model).map(({ path, content: { id, key, name, github, page, roles } }) => {
      return { id, key, name, github, page, roles, file: path };
    }),
  };
}

/** `ksap.json`; `null` in a version without the programme. */
export function ksapFile(model: Model): FileOf<'ksap'> | null {
  const view = ksap(model);
  if (!view || !model.ksap) return null;
  const { seats, confirmed, team, terms } = model.ksap.value;
  return {
    ...head('ksap'),
    page: view.to,
    seats,
    confirmed,
    team: team.map((person) => personReferenceOf(model, person)),
    terms: terms.map(({ name, from, to, listed, ambassadors }) => ({
      name,
      from,
      to,
      listed,
      ambassadors: ambassadors.map(({ person, certificate }) => {
        return { ...personReferenceOf(model, person), certificate };
      }),
    })),
  };
}
