import { unknownSigns } from '../../cards/signs';
import { problem } from '../check';
import { groupsOf, type Model, programmesOf, titleOf } from '../model';
import type { UnnamedProblem } from '../problems';
import type { Source } from '../source';
import type { Rule } from '.';

/** A text that stands on a card, and where it is written. */
type Shown = { readonly source: Source; readonly path: readonly PropertyKey[]; readonly text: string | undefined };

/** The texts of a version's cards, but for the names of people. */
function textsOf(model: Model): Shown[] {
  const groups = groupsOf(model).flatMap(({ source, value, kind }): Shown[] => [
    { source, path: ['name'], text: value.name },
    { source, path: ['purpose'], text: value.purpose },
    ...(kind === 'committee' ? [] : value.topics.map((text, index) => ({ source, path: ['topics', index], text }))),
  ]);
  const pages = [...model.pages, ...programmesOf(model)].flatMap(({ source, value }): Shown[] => [
    { source, path: ['title'], text: titleOf(source.value) },
    { source, path: ['description'], text: value.description },
  ]);
  const { userGroups } = model;
  const cities = userGroups?.value.cities.map(({ name }, index) => {
    return { source: userGroups.source, path: ['cities', index, 'name'], text: name };
  });
  return [...groups, ...pages, ...(cities ?? [])];
}

/**
 * Social cards can show every text as it is written. Where no font of the site has a sign, they leave it out, and show a
 * person by handle; so this keeps nobody from being published.
 */
export const signsCanBeDrawn: Rule = (model) => {
  const { source, value } = model.people;
  const names = Object.entries(value).flatMap(([key, { name }]) =>
    name === null ? [] : warnings({ source, path: [key, 'name'], text: name }, `cards show "${key}" instead`),
  );
  return [...names, ...textsOf(model).flatMap((shown) => warnings(shown, 'cards leave them out'))];
};

/** How many signs of a text a warning lists. */
const listed = 5;

/** @param instead - what cards do. */
function warnings({ source, path, text = '' }: Shown, instead: string): UnnamedProblem[] {
  const signs = unknownSigns(text);
  if (signs.length === 0) return [];
  const some = signs.slice(0, listed).map((sign) => `"${sign}"`);
  const list = [...some, ...(signs.length > listed ? ['…'] : [])].join(', ');
  const message = `has signs that no font of the social cards has (${list}): ${instead}`;
  return [problem(source, path, message, { severity: 'warning' })];
}
