import { problem } from '../check';
import { groupsOf } from '../model';
import type { UnnamedProblem } from '../problems';
import { docsFolder, isLiving } from '../versions';
import type { Rule } from '.';

/**
 * A frozen year has a welcome page that says of which day it is; the living version has the landing page instead. Its day is
 * not in the future.
 */
export const archivesSayWhatTheyAre: Rule = (model, { today }) => {
  const file = `${docsFolder(model.version)}/index.md`;
  const told = (message: string): UnnamedProblem[] => {
    return [{ severity: 'error', file, line: 1, column: 1, length: 1, message }];
  };
  if (isLiving(model.version)) {
    return model.archive ? told('stands where the landing page is: only a frozen year has such a page') : [];
  }
  if (model.archive) {
    const { source, value } = model.archive;
    return value.as_of > today ? [problem(source, ['as_of'], `is in the future; today is ${today}`)] : [];
  }
  if (model.unreadable.has(file)) return [];
  return told(`is missing: the welcome page of ${model.version}, which says of which day its facts are (as_of)`);
};

/** A frozen year holds nothing that only the living version can: points to settle, and pages about itself. */
export const archivesAreClosed: Rule = (model) => {
  if (isLiving(model.version)) return [];
  const conflicts = groupsOf(model).flatMap(({ source, value }) =>
    value.conflicts.length > 0 ? [problem(source, ['conflicts'], 'nobody can settle in a frozen year: write []')] : [],
  );
  const pages = model.pages.flatMap(({ source, value }) =>
    value.living_only ? [problem(source, ['living_only'], 'is for pages that a frozen year does not have')] : [],
  );
  return [...conflicts, ...pages];
};
