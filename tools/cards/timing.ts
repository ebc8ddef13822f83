import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import satori from 'satori';
import { composeCard } from '../../src/plugins/cards/drawCard';
import { rasterize } from '../../src/plugins/cards/rasterize';
import { openStore } from '../../src/plugins/cards/store';
import type { Card, PageCard } from '../../src/plugins/community/outputs/cards/card';

/** How many cards are timed. */
const sample = 12;

/** How long a card takes, in milliseconds of processor time. */
export type Timing = {
  /** From its data to a file in an empty store. */
  readonly cold: number;
  /** The work of satori and resvg alone. */
  readonly bare: number;
};

/** Times some of the cards in both ways, twice: whichever goes first is a little slower. */
export async function timeCards(cards: readonly PageCard[]): Promise<Timing> {
  const step = Math.max(1, Math.floor(cards.length / sample));
  const timed = cards.filter((_, index) => index % step === 0).slice(0, sample);
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  try {
    const total = { cold: 0, bare: 0 };
    const times = {
      cold: async (card: Card, round: number) => {
        const store = openStore(join(folder, String(round)));
        return clock(() => store.draw(card));
      },
      bare: async (card: Card) => {
        const { element, options } = composeCard(card);
        return clock(async () => rasterize(await satori(element, options), options.width));
      },
    };
    for (const [round, order] of (
      [
        ['bare', 'cold'],
        ['cold', 'bare'],
      ] as const
    ).entries()) {
      for (const { card } of timed) for (const way of order) total[way] += await times[way](card, round);
    }
    const count = Math.max(1, timed.length * 2);
    return { cold: total.cold / count, bare: total.bare / count };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of processor time, which other programs on the machine do not change. */
async function clock(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
