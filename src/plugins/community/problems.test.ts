import { expect, test } from 'vitest';
import { countProblems, formatProblem, type Problem, sortProblems } from './problems';

const at = (file: string, line: number, column: number, message: string): Problem => {
  return { severity: 'error', rule: 'shape', file, line, column, length: 1, message };
};

const inOrder = [
  at('data/people.yml', 10, 1, 'a'),
  at('docs/a.md', 2, 1, 'a'),
  at('docs/a.md', 2, 7, 'a'),
  at('docs/a.md', 2, 7, 'b'),
  at('docs/a.md', 10, 1, 'a'),
  at('docs/b.md', 1, 1, 'a'),
];

test('problems stand by file, then line, then column, then message', () => {
  expect(sortProblems(inOrder.toReversed())).toEqual(inOrder);
});

test('sorting leaves the given list alone', () => {
  const given = inOrder.toReversed();
  sortProblems(given);
  expect(given).toEqual(inOrder.toReversed());
});

test('a problem is one line in the form of a compiler', () => {
  expect(formatProblem(at('docs/a.md', 2, 7, 'name must not be empty'))).toBe(
    'docs/a.md:2:7 error  name must not be empty',
  );
  expect(formatProblem({ ...at('docs/a.md', 2, 7, 'is old'), severity: 'warning' })).toBe(
    'docs/a.md:2:7 warning  is old',
  );
});

test.each<[errors: number, warnings: number, text: string]>([
  [0, 0, '0 errors, 0 warnings'],
  [1, 0, '1 error, 0 warnings'],
  [2, 1, '2 errors, 1 warning'],
])('%i and %i are said as "%s"', (errors, warnings, text) => {
  const error = at('docs/a.md', 1, 1, 'a');
  const warning: Problem = { ...error, severity: 'warning' };
  expect(countProblems([...Array(errors).fill(error), ...Array(warnings).fill(warning)])).toBe(text);
});
