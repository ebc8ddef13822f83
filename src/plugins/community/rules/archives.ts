import type { UnnamedProblem } from '../problems';
import { docsFolder, isLiving } from '../versions';
import type { Rule } from '.';

/** A frozen year has a welcome page that says of which day it is; the living version has the landing page instead. */
export const archivesSayWhatTheyAre: Rule = (model) => {
  const file = `${docsFolder(model.version)}/index.md`;
  const problem = (message: string): UnnamedProblem[] => {
    return [{ severity: 'error', file, line: 1, column: 1, length: 1, message }];
  };
  if (isLiving(model.version)) {
    return model.archive ? problem('stands where the landing page is: only a frozen year has such a page') : [];
  }
  if (model.archive || model.unreadable.has(file)) return [];
  return problem(`is missing: the welcome page of ${model.version}, which says of which day its facts are (as_of)`);
};
