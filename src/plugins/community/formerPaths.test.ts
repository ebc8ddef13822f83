import { expect, test } from 'vitest';
import { parseFormerPaths } from './formerPaths';

test('files stand one a line, and each brings its folders', () => {
  const { files, folders } = parseFormerPaths('# A comment.\nREADME.md\r\nsig-a/notes & plans/b c.md\n\n');
  expect([...files]).toEqual(['README.md', 'sig-a/notes & plans/b c.md']);
  expect([...folders]).toEqual(['sig-a', 'sig-a/notes & plans']);
});
