import { problem } from '../check';
import { groupsOf } from '../model';
import { didYouMean, nearest } from '../nearest';
import type { Problem } from '../problems';
import type { Source } from '../source';
import type { Rule } from '.';

type Reference = { readonly source: Source; readonly path: readonly PropertyKey[]; readonly slug: string };

/** A group that another record names by its slug exists: sponsors and a project's SIG are SIGs, a successor is any group. */
export const namedGroupsExist: Rule = (model) => {
  const unreadable = [...model.unreadable].flatMap((file) => /\/([^/]+)\/([^/]+)\.md$/.exec(file)?.slice(1, 3) ?? []);
  const sigs = model.sigs.map((sig) => sig.value.slug);
  const groups = groupsOf(model).map((group) => group.value.slug);
  const missing = (references: readonly Reference[], known: readonly string[], what: string): Problem[] =>
    references
      .filter(({ slug }) => !known.includes(slug) && !unreadable.includes(slug))
      .map(({ source, path, slug }) => {
        const close = nearest(slug, known);
        return problem(source, path, `"${slug}" is not the slug of a ${what}${didYouMean(close)}`, { write: close });
      });

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
    ...missing([...sponsors, ...projects], sigs, 'SIG'),
    ...missing(successors, groups, 'group'),
    ...successors
      .filter(({ slug, own }) => slug === own)
      .map(({ source, path }) => problem(source, path, 'must be another group')),
  ];
};
