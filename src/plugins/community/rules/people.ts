import { problem } from '../check';
import { roles } from '../roles';
import type { Rule } from '.';

/** Every person whom a page names stands in `data/people.yml`, in the case that is written there. */
export const namedPeopleExist: Rule = (model) => {
  if (model.unreadable.has(model.people.source.file)) return [];
  const keys = Object.keys(model.people.value);
  const known = new Set(keys);
  return roles(model)
    .filter((role) => !known.has(role.person))
    .map(({ source, path, person }) => {
      const close = keys.find((key) => key.toLowerCase() === person.toLowerCase());
      const hint = close ? ` Did you mean "${close}"?` : '';
      return problem(source, path, `"${person}" is not in ${model.people.source.file}.${hint}`);
    });
};
