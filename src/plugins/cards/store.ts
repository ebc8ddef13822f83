import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../community/outputs/cards/card';
import { designVersion } from './designVersion';
import { drawCard } from './drawCard';

/** Where cards that were drawn are kept, from the site's root. */
export const storeFolder = '.cache/cards';

/** Cards that are drawn once: the next time they are taken from a folder. */
export type CardStore = {
  /** The picture of a card. */
  readonly draw: (card: Card) => Promise<{ readonly png: Buffer; readonly isNew: boolean }>;
  /** Removes the pictures that nobody has asked this store for. Returns how many those were. */
  readonly prune: () => Promise<number>;
};

/**
 * Opens a store.
 *
 * @param folder - absolute path; made when it is missing. Files in it that are no picture of a card are left alone.
 */
export function openStore(folder: string): CardStore {
  const version = designVersion();
  const used = new Set<string>();
  return {
    async draw(card) {
      const name = `${createHash('sha256').update(version).update(JSON.stringify(card)).digest('hex')}.png`;
      used.add(name);
      const kept = await readFile(join(folder, name)).catch(() => undefined);
      if (kept) return { png: kept, isNew: false };
      const png = await drawCard(card);
      await keep(folder, name, png);
      return { png, isNew: true };
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      const stale = names.filter((name) => /^[0-9a-f]{64}\.png/.test(name) && !used.has(name));
      await Promise.all(stale.map((name) => rm(join(folder, name))));
      return stale.length;
    },
  };
}

/** Writes a file under its name when it is whole, so that nobody reads a part of it. */
async function keep(folder: string, name: string, png: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const part = join(folder, `${name}.${process.pid}`);
  await writeFile(part, png);
  await rename(part, join(folder, name));
}
