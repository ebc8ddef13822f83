import { problem } from '../check';
import { groupsOf } from '../model';
import type { Problem } from '../problems';
import type { Rule } from '.';

/** Every page's description is its own, and a SIG's purpose is one too. */
export const descriptionsAreUnique: Rule = (model) => {
  const first = new Map<string, string>();
  const records = [
    ...groupsOf(model).map(({ source, value }) => ({ source, path: ['purpose'], text: value.purpose })),
    ...[...model.pages, model.ksap, ...model.mentoring, model.userGroups, model.podcast].flatMap((page) =>
      page ? [{ source: page.source, path: ['description'], text: page.value.description ?? '' }] : [],
    ),
  ];
  return records.flatMap(({ source, path, text }): Problem[] => {
    const where = first.get(text);
    first.set(text, where ?? source.file);
    if (where) return [problem(source, path, `is the same as in ${where}`)];
    if (text.length < 50 || text.length > 160) {
      return [problem(source, path, `has ${text.length} characters; expected 50 to 160`)];
    }
    return [];
  });
};
