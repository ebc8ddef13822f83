import { expect, test } from 'vitest';
import { formatProblem, formatProblems, type Problem, sortProblems } from './problems';

const at = (file: string, line: number, column: number, message: string): Problem => {
  return { severity: 'error', file, line, column, message };
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
});

test('a list of problems stands in order and ends with its counts', () => {
  const warning: Problem = { ...at('docs/a.md', 1, 1, 'is old'), severity: 'warning' };
  expect(formatProblems([at('docs/b.md', 3, 1, 'x'), warning, at('docs/a.md', 2, 1, 'y')])).toBe(
    ['docs/a.md:1:1 warning  is old', 'docs/a.md:2:1 error  y', 'docs/b.md:3:1 error  x', '2 errors, 1 warning'].join(
      '\n',
    ),
  );
});

test('no problem is said too', () => {
  expect(formatProblems([])).toBe('0 errors, 0 warnings');
});
