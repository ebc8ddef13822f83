import { expect, test } from 'vitest';
import { parseFormerPaths, wrongFormerPaths } from './formerPaths';
import { formatProblem } from './problems';

test('files stand one a line, and each brings its folders', () => {
  const { files, folders } = parseFormerPaths('# A comment.\nREADME.md\r\nsig-a/notes & plans/b c.md\n\n');
  expect([...files]).toEqual(['README.md', 'sig-a/notes & plans/b c.md']);
  expect([...folders]).toEqual(['sig-a', 'sig-a/notes & plans']);
});

test('what is no path of a file is told at its line', () => {
  const path = 'must be a path from the root of the repository';
  const lines = ['# /a', 'README.md', 'sig-a/..b/a b.md', '/a.md', '../a.md', 'a/./b.md', 'a//b.md', 'a/', 'a\\b.md'];
  expect(wrongFormerPaths(lines.join('\n')).map(formatProblem)).toEqual(
    lines.slice(3).map((line, index) => `data/former-paths.txt:${index + 4}:1 error  "${line}" ${path}`),
  );
});
