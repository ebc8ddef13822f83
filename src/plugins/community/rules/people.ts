import { problem } from '../check';
import type { Model } from '../model';
import { nearest } from '../nearest';
import { roles } from '../roles';
import type { Rule } from '.';

/** Every person whom a page names stands in `data/people.yml`, in the case that is written there. */
export const namedPeopleExist: Rule = (model) => {
  if (model.unreadable.has(model.people.source.file)) return [];
  const known = new Set(Object.keys(model.people.value));
  return roles(model)
    .filter((role) => !known.has(role.person))
    .map(({ source, path, person }) => {
      const meant = whoIsMeant(model, person);
      const hint = meant ? ` Did you mean "${meant}"?` : ' A new person is added with "npm run new -- person".';
      return problem(source, path, `"${person}" is not in ${model.people.source.file}.${hint}`, { write: meant });
    });
};

/** The key that somebody meant who wrote another handle, a name, an address of a profile, or a slip. */
export function whoIsMeant(model: Model, written: string): string | undefined {
  const people = Object.entries(model.people.value);
  const simple = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const word = simple(written.replace(/^(https:\/\/github\.com\/|@)/, ''));
  const same = people.find(([key, { name, also, also_named }]) =>
    [key, name ?? key, ...also, ...also_named].some((known) => simple(known) === word),
  );
  if (same) return same[0];
  const byName = nearest(
    word,
    people.flatMap(([, { name }]) => (name ? [name] : [])),
  );
  return (
    nearest(
      word,
      people.map(([key]) => key),
    ) ?? (word.includes(' ') ? people.find(([, { name }]) => name !== null && name === byName)?.[0] : undefined)
  );
}
