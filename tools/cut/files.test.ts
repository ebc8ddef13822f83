import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBelow, removeTemporaryFolders, temporaryFolder } from '../new/testing';
import { remember, writeAll } from './files';

afterAll(removeTemporaryFolders);

test('texts are written and files copied, and all can be put back as it was', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'docs'));
  await writeFile(join(folder, 'docs/a.png'), 'picture');
  await writeFile(join(folder, 'versions.json'), '[]');
  const before = await filesBelow(folder);
  const texts = new Map([
    ['versions.json', '["2026"]'],
    ['v/2026/a.md', 'A'],
    ['docs/b.md', 'B'],
  ]);
  const copies = new Map([['v/2026/img/a.png', 'docs/a.png']]);
  const restore = await remember(folder, [...texts.keys(), ...copies.keys()]);
  await writeAll(folder, texts, copies);
  expect(await filesBelow(folder)).toEqual(new Map([...before, ...texts, ['v/2026/img/a.png', 'picture']]));
  await restore();
  expect(await filesBelow(folder)).toEqual(before);
  // The folders are gone as well: a new one can be made in their place.
  await mkdir(join(folder, 'v'));
});
