/** A mistake in a page or a data file, at its place. */
export type Problem = {
  readonly severity: 'error' | 'warning';
  /** Path from the site's root, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** What was found and what was expected. */
  readonly message: string;
};

/** Sorts problems by file, then line, then column. Returns a new list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  );
}

/** One line per problem in the form of a compiler: `file:line:column severity  message`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.severity}  ${problem.message}`;
}

/** Every problem in order, then a line that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  return [
    ...sortProblems(problems).map(formatProblem),
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  ].join('\n');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
