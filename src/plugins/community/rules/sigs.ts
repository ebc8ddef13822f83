import { problem } from '../check';
import type { Rule } from '.';

/** A SIG that a working group or a project names exists. */
export const namedSigsExist: Rule = (model) => {
  const unreadable = [...model.unreadable].flatMap((file) => /\/sigs\/([^/]+)\.md$/.exec(file)?.[1] ?? []);
  const known = new Set([...model.sigs.map((sig) => sig.value.slug), ...unreadable]);
  const named = [
    ...model.workingGroups.flatMap((group) =>
      group.value.sponsors.map((sig, index) => ({ source: group.source, path: ['sponsors', index], sig })),
    ),
    ...model.mentoring.flatMap((programme) =>
      programme.value.editions.flatMap((edition, e) =>
        edition.projects.flatMap((project, p) =>
          project.sig
            ? [{ source: programme.source, path: ['editions', e, 'projects', p, 'sig'], sig: project.sig }]
            : [],
        ),
      ),
    ),
  ];
  return named
    .filter(({ sig }) => !known.has(sig))
    .map(({ source, path, sig }) => problem(source, path, `"${sig}" is not the slug of a SIG`));
};
