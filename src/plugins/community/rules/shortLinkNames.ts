import { problem } from '../check';
import type { UnnamedProblem } from '../problems';
import type { Rule } from '.';
import { entriesOf, linksOfGroups } from './shortLinks';

/** What is behind a short link has a name of its own: a list of them to choose from tells no two apart by more. */
export const shortLinkNamesAreUnique: Rule = (model) => {
  const first = new Map(linksOfGroups(model).map(({ name }) => [name.toLowerCase(), name]));
  return entriesOf(model).flatMap(({ id, name, source, index }): UnnamedProblem[] => {
    const other = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), other ?? `"${id}"`);
    if (other === undefined) return [];
    return [
      problem(source, [index, 'name'], `is the name of ${other} too: the page of short links tells them apart by it`),
    ];
  });
};
