import { shown } from './hiddenSigns';
import { countProblems, formatProblem, type Problem, sortProblems } from './problems';

/** Line of a file, 1-based, as it is written; `undefined` when there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

/**
 * Problems as people read them: each like a compiler's, with its source line, a caret, and the text to write.
 *
 * @param counted - what the last line counts, when not all of it is shown.
 * @returns every problem in order, then a line that counts them.
 */
export function formatReport(problems: readonly Problem[], lineOf: LineOf, counted = problems): string {
  return [
    ...sortProblems(problems).map((problem) => `${formatProblem(problem)}\n${excerpt(problem, lineOf)}`),
    countProblems(counted),
  ].join('\n');
}

/** The source line with a caret below it; empty for a file that has no such line. */
function excerpt(problem: Problem, lineOf: LineOf): string {
  const { line, column, length, write } = problem;
  const written = lineOf(problem.file, line);
  const text = written === undefined ? undefined : shown(written);
  const advice = write === undefined ? '' : `write: ${shown(write)}`;
  if (text === undefined || text.trim() === '') return advice && `      ${advice}\n`;
  const gutter = String(line).padStart(5);
  const carets = '^'.repeat(Math.max(1, width(text.slice(column - 1, column - 1 + length))));
  const below = `${indent(text.slice(0, column - 1))}${carets} ${advice}`.trimEnd();
  return `${gutter} | ${text}\n      | ${below}\n`;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** Columns that a text takes in a terminal: two for each Chinese, Japanese or Korean character. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

/** Blank space as wide as a text, with its tabs kept. */
function indent(text: string): string {
  return text.replace(/[^\t]/gu, (character) => ' '.repeat(width(character)));
}

/** Annotations that GitHub shows at the line of a pull request. Format: GitHub's workflow commands. */
export function formatGithub(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map(({ severity, rule, file, line, column, length, message, write }) => {
      const properties = { file, line, col: column, endColumn: column + length, title: rule };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const text = write === undefined ? message : `${message}\nWrite: ${write}`;
      return `::${severity} ${list.join(',')}::${escapeData(text)}`;
    })
    .join('\n');
}

const escapeData = (text: string) => shown(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems for other tools: `{errors, warnings, problems}`, in order. */
export function formatJson(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return JSON.stringify({ errors, warnings: problems.length - errors, problems: sortProblems(problems) }, null, 2);
}
