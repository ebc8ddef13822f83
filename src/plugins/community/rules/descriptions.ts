import { problem } from '../check';
import { groupsOf } from '../model';
import type { UnnamedProblem } from '../problems';
import type { Rule } from '.';

/** Every page's description is its own and has 50 to 160 characters. A group's purpose is one, and stands in its place. */
export const descriptionsAreUnique: Rule = (model) => {
  const first = new Map<string, string>();
  const groups = groupsOf(model).flatMap(({ source, value: { purpose, description } }) => [
    { source, path: ['purpose'], text: purpose },
    ...(description === undefined ? [] : [{ source, path: ['description'], text: description }]),
  ]);
  const pages = [...model.pages, model.ksap, ...model.mentoring, model.userGroups, model.podcast].flatMap((page) =>
    page ? [{ source: page.source, path: ['description'], text: page.value.description }] : [],
  );
  return [...groups, ...pages].flatMap(({ source, path, text }): UnnamedProblem[] => {
    if (text === undefined) return [problem(source, path, 'is missing: one sentence of 50 to 160 characters')];
    const where = first.get(text);
    first.set(text, where ?? source.file);
    if (where) return [problem(source, path, `is the same as in ${where}`)];
    if (text.length < 50 || text.length > 160) {
      return [problem(source, path, `has ${text.length} characters; expected 50 to 160`)];
    }
    return [];
  });
};
