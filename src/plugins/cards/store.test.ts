import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageCard } from '../community/outputs/cards/card';
import { openStore } from './store';
import { network } from './testing';
import { drawCards, writeCards } from './write';

const folders: string[] = [];
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
  folders.push(folder);
});

afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))));

const pageCard = (image: string, title: string): PageCard => ({ image, alt: title, card: { ...network, title } });
const one = pageCard('/cards/sigs/one.png', 'SIG One');
const two = pageCard('/cards/two.png', 'SIG Two');
const nothing = () => undefined;

describe('Cards that are kept', () => {
  test('are drawn once, and are the same then', async () => {
    const first = await openStore(folder).draw(network);
    const again = await openStore(folder).draw({ ...network });
    expect([first.isNew, again.isNew]).toEqual([true, false]);
    expect(again.png).toEqual(first.png);
  });

  test('are drawn anew when what they show changes', async () => {
    const store = openStore(folder);
    await store.draw(network);
    expect((await store.draw({ ...network, years: '2023' })).isNew).toBe(true);
  });

  test('are forgotten when no page has them; other files are left alone', async () => {
    await writeFile(join(folder, 'sheet-1.png'), '');
    const first = await drawCards([one, two], openStore(folder), nothing);
    expect(first).toMatchObject({ count: 2, drawn: 2 });
    expect(await readdir(folder)).toHaveLength(3);
    expect(await drawCards([two], openStore(folder), nothing)).toMatchObject({ count: 1, drawn: 0 });
    expect(await readdir(folder)).toHaveLength(2);
    expect(await drawCards([], openStore(folder), nothing)).toEqual({
      count: 0,
      drawn: 0,
      largest: { image: '', bytes: 0 },
    });
    expect(await readdir(folder)).toEqual(['sheet-1.png']);
  });

  test('are written at their addresses', async () => {
    const out = join(folder, 'out');
    const { largest } = await writeCards([one, two], openStore(join(folder, 'kept')), out);
    const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.png'));
    expect(files.toSorted()).toEqual(['cards/sigs/one.png', 'cards/two.png']);
    expect([one.image, two.image]).toContain(largest.image);
  });
});
