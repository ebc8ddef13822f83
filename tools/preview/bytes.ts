import { budgetOf } from '../measure/budgets';
import { mainScript, pageFiles, sentBytes, total, type WeighedSite, weightOf } from '../measure/weights';
import { code, type Entry, grouped } from './markdown';
import { addressOf, withFile } from './site';

/** What a site weighs, in bytes as readers get them. */
export type Bytes = {
  /** The script that every page loads. */
  readonly main: number;
  /** A first visit to each page, by its file below the built site. */
  readonly pages: ReadonlyMap<string, number>;
};

/**
 * Weighs every page of a built site.
 *
 * @param name - what its folder is called in messages.
 * @throws NoSite with a sentence that names the page, when a page or what it loads cannot be read.
 */
export function weigh(site: WeighedSite, name: string): Bytes {
  const bytesOf = (page: string) => withFile(name, page, () => total(weightOf(site, page)));
  return {
    main: sentBytes(site, mainScript(site)),
    pages: new Map(pageFiles(site).map((page) => [page, bytesOf(page)])),
  };
}

/** From which part of its budget on a page is told to be near it. */
const near = 0.95;

/** A difference that is worth a line of its own. */
const much = 1000;

/** What is told of bytes, and whether none is more or less than before. */
type ByteEntries = { readonly isSame: boolean; readonly entries: readonly Entry[] };

/** What loading the site costs before and after: the script of all pages, the heaviest page, what grew, what is near its budget. */
export function byteEntries(before: Bytes, after: Bytes): ByteEntries {
  const [then, now] = [heaviest(before), heaviest(after)];
  const grown = [...after.pages]
    .map(([page, bytes]) => ({ page, bytes, more: bytes - (before.pages.get(page) ?? bytes) }))
    .filter(({ page, more }) => more >= much && page !== now.page)
    .toSorted((a, b) => b.more - a.more);
  const close = [...after.pages].filter(([page, bytes]) => bytes >= near * budgetOf(page));
  const entries = [
    { line: `${code('main.js')}, which every page loads: ${change(before.main, after.main)}` },
    {
      line:
        then.page === now.page
          ? `Heaviest page, ${shown(now.page)}: ${change(then.bytes, now.bytes)}`
          : `Heaviest page, now ${shown(now.page)}, before ${shown(then.page)}: ${change(then.bytes, now.bytes)}`,
    },
    ...grown
      .slice(0, 3)
      .map(({ page, bytes, more }) => ({ line: `Heavier: ${shown(page)}, ${change(bytes - more, bytes)}` })),
    ...close.slice(0, 5).map(([page, bytes]) => budgetLine(page, bytes)),
  ];
  const isSame =
    before.main === after.main &&
    before.pages.size === after.pages.size &&
    [...after.pages].every(([page, bytes]) => before.pages.get(page) === bytes);
  return { isSame, entries };
}

function heaviest({ pages }: Bytes): { readonly page: string; readonly bytes: number } {
  return [...pages]
    .map(([page, bytes]) => ({ page, bytes }))
    .reduce((a, b) => (b.bytes > a.bytes ? b : a), { page: 'index.html', bytes: 0 });
}

const shown = (page: string) => code(addressOf(page));

function change(before: number, after: number): string {
  const more = after - before;
  const difference = more === 0 ? 'no difference' : `${more > 0 ? '+' : '−'}${grouped(Math.abs(more))}`;
  return `${grouped(before)} → ${grouped(after)} bytes (${difference})`;
}

function budgetLine(page: string, bytes: number): Entry {
  const budget = budgetOf(page);
  const what = bytes > budget ? 'Over its budget, which fails the tests' : 'Near its budget';
  return { line: `${what}: ${shown(page)} has ${grouped(bytes)} of ${grouped(budget)} bytes` };
}
