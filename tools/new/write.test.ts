import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { preview } from './preview';
import { filesBelow, removeTemporaryFolders, temporaryFolder } from './testing';
import { writeFiles } from './write';

afterAll(removeTemporaryFolders);

async function folderWith(file: string, content: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, file), content);
  return folder;
}

test('files are written and changed, in folders that are made', async () => {
  const folder = await folderWith('a.yml', 'a\n');
  await writeFiles(folder, [
    { file: 'a.yml', content: 'a\nb\n', before: 'a\n' },
    { file: 'docs/b.md', content: 'B\n', before: undefined },
  ]);
  expect([...(await filesBelow(folder))]).toEqual([
    ['a.yml', 'a\nb\n'],
    [join('docs', 'b.md'), 'B\n'],
  ]);
});

test('nothing is written when a file is not what it was', async () => {
  const folder = await folderWith('a.yml', 'changed\n');
  const files = [
    { file: 'b.md', content: 'B\n', before: undefined },
    { file: 'a.yml', content: 'a\nb\n', before: 'a\n' },
  ];
  await expect(writeFiles(folder, files)).rejects.toThrow('a.yml was changed by somebody else just now');
  expect([...(await filesBelow(folder))]).toEqual([['a.yml', 'changed\n']]);
});

test('what was written is taken back when a later file cannot be', async () => {
  const folder = await folderWith('a.yml', 'a\n');
  await mkdir(join(folder, 'docs'));
  await writeFile(join(folder, 'docs/there.md'), 'There\n');
  const files = [
    { file: 'a.yml', content: 'a\nb\n', before: 'a\n' },
    { file: 'docs/new.md', content: 'New\n', before: undefined },
    { file: 'docs/there.md', content: 'Mine\n', before: undefined },
  ];
  await expect(writeFiles(folder, files)).rejects.toThrow('EEXIST');
  expect([...(await filesBelow(folder)).keys()]).toEqual(['a.yml', join('docs', 'there.md')]);
  expect(await readFile(join(folder, 'a.yml'), 'utf8')).toBe('a\n');
  expect(await readFile(join(folder, 'docs/there.md'), 'utf8')).toBe('There\n');
});

test.each<[what: string, before: string | undefined, content: string, shown: string]>([
  ['a new file', undefined, 'a\n\nb\n', 'x.md (new)\n  + a\n  + \n  + b'],
  ['a line more', 'a\nb\n', 'a\nc\nb\n', 'x.md (changed, line 2)\n  + c'],
  ['a line more, like its neighbors', 'a\na\n', 'a\na\na\n', 'x.md (changed, line 3)\n  + a'],
  [
    'lines that go and come',
    'a\nm: []\nb\n',
    'a\nm:\n  - c\nb\n',
    'x.md (changed, line 2)\n  - m: []\n  + m:\n  +   - c',
  ],
])('%s is shown', (_what, before, content, shown) => {
  expect(preview({ file: 'x.md', before, content })).toBe(shown);
});
