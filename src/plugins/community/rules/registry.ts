import { problem } from '../check';
import type { UnnamedProblem } from '../problems';
import { roles } from '../roles';
import type { Rule } from '.';
import { whoIsMeant } from './people';

/** A handle belongs to one person: no key twice but for its case, none that is another person's second handle. */
export const onePersonPerHandle: Rule = (model) => {
  const owner = new Map<string, string>();
  const { source, value } = model.people;
  const handles = Object.entries(value).flatMap(([key, { also }]) => [
    { handle: key, key, path: [key], on: 'key' as const },
    ...also.map((handle, index) => ({ handle, key, path: [key, 'also', index], on: 'value' as const })),
  ]);
  // Keys first, so that a second handle is told to be somebody's key, and not the other way round.
  return handles
    .toSorted((a, b) => Number(a.on === 'value') - Number(b.on === 'value'))
    .flatMap(({ handle, key, path, on }): UnnamedProblem[] => {
      const other = owner.get(handle.toLowerCase());
      owner.set(handle.toLowerCase(), other ?? key);
      return other === undefined ? [] : [problem(source, path, `is the handle of "${other}" already`, { on })];
    });
};

/** A person has one entry: two of the same name are one person under two handles, or say that they are not. */
export const oneHandlePerPerson: Rule = (model) => {
  const first = new Map<string, string>();
  const { source, value } = model.people;
  return Object.entries(value).flatMap(([key, { name, also_named, namesakes }]) => {
    const names: { readonly text: string; readonly path: readonly PropertyKey[] }[] = [
      ...(name === null ? [] : [{ text: name, path: [key, 'name'] }]),
      ...also_named.map((text, index) => ({ text, path: [key, 'also_named', index] })),
    ];
    return names.flatMap(({ text, path }): UnnamedProblem[] => {
      const other = first.get(text.toLowerCase());
      first.set(text.toLowerCase(), other ?? key);
      if (other === undefined || other === key) return [];
      if (namesakes.includes(other) || value[other]?.namesakes.includes(key)) return [];
      const advice = `if they are one person, keep one entry and list the other handle in "also"; if not, say "namesakes: [${other}]"`;
      return [problem(source, path, `is the name of "${other}" too: ${advice}`)];
    });
  });
};

/** Keys stand in alphabetical order, so that a person is found, and two changes at once do not collide at the end. */
export const peopleInOrder: Rule = (model) => {
  const { source, value } = model.people;
  const keys = Object.keys(value);
  const wrong = keys.findIndex((key, index) => index > 0 && key.toLowerCase() < (keys[index - 1] ?? '').toLowerCase());
  const [key] = wrong < 0 ? [] : keys.slice(wrong);
  if (key === undefined) return [];
  const next = keys.find((other) => other.toLowerCase() > key.toLowerCase());
  return [problem(source, [key], `stands out of order: put it before "${next}"`, { on: 'key' })];
};

/** Nobody stands in the registry whom no page of any version names. */
export const nobodyIsUnused: Rule = (model, { models }) => {
  if (models.some(({ unreadable }) => unreadable.size > 0)) return [];
  const { source, value } = model.people;
  const written = models.flatMap((version) => roles(version).map((role) => role.person));
  // Who is named with a slip is told where the slip is, not here too.
  const named = new Set(
    written.flatMap((person) =>
      Object.hasOwn(value, person) ? [person] : [whoIsMeant(model, person), ...person.split(/[\s,，、]+/)],
    ),
  );
  const namesakes = new Set(Object.values(value).flatMap((person) => person.namesakes));
  return Object.keys(value)
    .filter((key) => !named.has(key) && !namesakes.has(key))
    .map((key) => problem(source, [key], 'is named by no page: take the entry out, or name the person', { on: 'key' }));
};
