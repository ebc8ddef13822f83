import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageCard } from '../community/outputs/cards/card';
import type { CardStore } from './store';

/** What came of drawing all cards. */
export type DrawnCards = {
  readonly count: number;
  /** How many were not there yet. */
  readonly drawn: number;
  readonly largest: { readonly image: string; readonly bytes: number };
};

/**
 * Draws all cards, and forgets those of which nothing is left.
 *
 * @param take - is given each picture.
 */
export async function drawCards(
  cards: readonly PageCard[],
  store: CardStore,
  take: (card: PageCard, png: Buffer) => Promise<void> | void,
): Promise<DrawnCards> {
  let drawn = 0;
  let largest = { image: '', bytes: 0 };
  for (const card of cards) {
    const { png, isNew } = await store.draw(card.card);
    if (isNew) drawn += 1;
    if (png.length > largest.bytes) largest = { image: card.image, bytes: png.length };
    await take(card, png);
  }
  await store.prune();
  return { count: cards.length, drawn, largest };
}

/** Writes the pictures of all cards into a built site. @param outDir - its root. */
export function writeCards(cards: readonly PageCard[], store: CardStore, outDir: string): Promise<DrawnCards> {
  return drawCards(cards, store, async ({ image }, png) => {
    const file = join(outDir, image);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  });
}
