import { posix } from 'node:path';
import { problem } from '../check';
import { type GroupRecord, groupsOf } from '../model';
import { didYouMean, nearest } from '../nearest';
import type { UnnamedProblem } from '../problems';
import type { Source } from '../source';
import type { Rule } from '.';

type Reference = { readonly source: Source; readonly path: readonly PropertyKey[]; readonly slug: string };

/** A group that another record names by its slug exists: sponsors and a project's SIG are SIGs, a successor is any group. */
export const namedGroupsExist: Rule = (model) => {
  const missing = (references: readonly Reference[], known: readonly GroupRecord[], folder: RegExp, what: string) => {
    const slugs = known.map((group) => group.value.slug);
    // A group that cannot be read, or whose slug is not its file's name, has been told of; who names it is right.
    const files = [...model.unreadable].filter((file) => folder.test(file));
    const names = [...files, ...known.map((group) => group.source.file)].map((file) => posix.basename(file, '.md'));
    return references
      .filter(({ slug }) => !slugs.includes(slug) && !names.includes(slug))
      .map(({ source, path, slug }): UnnamedProblem => {
        const close = nearest(slug, slugs);
        return problem(source, path, `"${slug}" is not the slug of a ${what}${didYouMean(close)}`, { write: close });
      });
  };

  const sponsors = model.workingGroups.flatMap(({ source, value }) =>
    value.sponsors.map((slug, index) => ({ source, path: ['sponsors', index], slug })),
  );
  const projects = model.mentoring.flatMap(({ source, value }) =>
    value.editions.flatMap((edition, e) =>
      edition.projects.flatMap(({ sig }, p) =>
        sig === null ? [] : [{ source, path: ['editions', e, 'projects', p, 'sig'], slug: sig }],
      ),
    ),
  );
  const successors = groupsOf(model).flatMap(({ source, value }) =>
    value.retired?.successor === undefined
      ? []
      : [{ source, path: ['retired', 'successor'], slug: value.retired.successor, own: value.slug }],
  );
  return [
    ...missing([...sponsors, ...projects], model.sigs, /\/sigs\//, 'SIG'),
    ...missing(successors, groupsOf(model), /\/(sigs|working-groups|committees)\//, 'group'),
    ...successors
      .filter(({ slug, own }) => slug === own)
      .map(({ source, path }) => problem(source, path, 'must be another group')),
  ];
};
