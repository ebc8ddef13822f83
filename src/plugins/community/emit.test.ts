import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emitFolder } from './emit';

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'emit-'));
});

afterEach(() => rmSync(place, { recursive: true }));

test('a folder holds the files that it is given, and no others', async () => {
  const folder = join(place, 'a');
  await emitFolder(folder, new Map([['old.txt', 'Old.']]));
  await emitFolder(folder, new Map([['new/one.txt', 'New.']]));
  expect(existsSync(join(folder, 'old.txt'))).toBe(false);
  expect(readFileSync(join(folder, 'new/one.txt'), 'utf8')).toBe('New.');
});

test.each(['../b.txt', 'c/../../b.txt', '../a-beside/b.txt', '.'])('nothing is written to %s', async (path) => {
  const folder = join(place, 'a');
  await expect(
    emitFolder(
      folder,
      new Map([
        ['right.txt', ''],
        [path, ''],
      ]),
    ),
  ).rejects.toThrow(`"${path}" leads out of`);
  expect(existsSync(folder)).toBe(false);
});
