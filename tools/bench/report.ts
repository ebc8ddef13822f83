import { markdownTable } from '../measure/table';
import type { Build, Built } from './build';
import { sigShare } from './site';

/** A site that was built, first without caches, then again. */
export type Measured = Built & {
  /** Such as `100 pages`, or the name of the real site. */
  readonly name: string;
  readonly pages: number;
  readonly cold: Build;
  readonly warm: Build;
};

const seconds = (build: Build) => build.seconds.toFixed(1);
const megabytes = (build: Build) => (build.peak / 1e6).toFixed(0);
const rate = (pages: number, build: Build) => (pages / build.seconds).toFixed(1);

/** The table of all sites. */
export function table(sites: readonly Measured[]): string {
  return markdownTable(
    [
      'site',
      'pages',
      'cold s',
      'warm s',
      'cold pages/s',
      'warm pages/s',
      'cold MB',
      'warm MB',
      'main.js B',
      'brotli B',
    ],
    sites.map(({ name, pages, cold, warm, main }) => [
      name,
      String(pages),
      seconds(cold),
      seconds(warm),
      rate(pages, cold),
      rate(pages, warm),
      megabytes(cold),
      megabytes(warm),
      String(main.bytes),
      String(main.brotli),
    ]),
  );
}

/** What a hundred pages more cost, from each size to the next; empty with one size. */
export function slopes(sites: readonly Measured[]): string {
  const rows = sites.slice(1).flatMap((site, index) => {
    const before = sites[index];
    if (!before) return [];
    const hundreds = (site.pages - before.pages) / 100;
    const per = (value: (one: Measured) => number, digits: number) =>
      ((value(site) - value(before)) / hundreds).toFixed(digits);
    return [
      [
        `${before.pages} to ${site.pages}`,
        per(({ cold }) => cold.seconds, 1),
        per(({ warm }) => warm.seconds, 1),
        per(({ cold }) => cold.peak / 1e6, 0),
        per(({ main }) => main.bytes, 0),
      ],
    ];
  });
  return rows.length === 0 ? '' : markdownTable(['from, to pages', 'cold s', 'warm s', 'cold MB', 'main.js B'], rows);
}

/** The text of `measurements/build.md`. */
export function reportText(real: Measured, sized: readonly Measured[], circumstances: string): string {
  const growth = slopes(sized);
  return `# How long a build takes

Made by \`npm run bench\`. Cold is a build without any cache; warm the same again. MB are the most memory that all its
processes had at one time. ${circumstances}

The real site has its frozen years, history, cards and search. The others are its living version grown to a number of
documents: one in ${sigShare} of those that are added is a SIG with its facts and prose, the others are guides. All have cards
and search.

${table([real, ...sized])}
${growth === '' ? '' : `\nWhat a hundred pages more cost:\n\n${growth}\n`}`;
}
