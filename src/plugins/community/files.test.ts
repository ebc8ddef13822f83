import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathsBelow } from './files';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the files of a folder and of those in it are told in order; folders are none', async () => {
  for (const file of ['b.md', 'a/z.md', 'a/b/c.txt', '.hidden']) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  await mkdir(join(folder, 'empty.md'));
  expect(await pathsBelow(folder)).toEqual(['.hidden', 'a/b/c.txt', 'a/z.md', 'b.md']);
});

test('an empty folder has none, and one that is missing is told by name', async () => {
  expect(await pathsBelow(folder)).toEqual([]);
  await expect(pathsBelow(join(folder, 'gone'))).rejects.toThrow('gone');
});
