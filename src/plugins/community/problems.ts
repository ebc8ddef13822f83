import { shown } from './hiddenSigns';

/** A mistake in a page or a data file, at its place; who applies the rule that it breaks adds the rule's name. */
export type UnnamedProblem = {
  readonly severity: 'error' | 'warning';
  /** Path from the site's root, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** How many characters are meant, within the line; at least 1. */
  readonly length: number;
  /** What was found and what was expected. */
  readonly message: string;
  /** The text to write in place of the one that is meant, where it can be known. */
  readonly write?: string | undefined;
};

/** A mistake in a page or a data file, at its place. */
export type Problem = UnnamedProblem & {
  /** Stable name of the rule that it breaks, such as `registered-people`. */
  readonly rule: string;
};

/** Sorts problems by file, then line, then column. Returns a new list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCodePoint(a.file, b.file) || a.line - b.line || a.column - b.column || byCodePoint(a.message, b.message),
  );
}

const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One line per problem in the form of a compiler: `file:line:column severity  message`. */
export function formatProblem(problem: UnnamedProblem): string {
  return shown(`${problem.file}:${problem.line}:${problem.column} ${problem.severity}  ${problem.message}`);
}

/** How many errors and warnings there are, in words. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
