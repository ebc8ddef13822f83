import { type SearchWorker, startSearchWorker } from './searchWorker';

/** What Pagefind's worker answers a search with: the page of a result is asked for by a name. */
type RawResults = { readonly results: readonly { readonly data: string }[] };

type ResultData = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
};

/** A hit inside a page: a heading, or the page itself. */
export type SearchHit = { readonly title: string; readonly url: string; readonly excerpt: string };

/** A page that was found, with its best sections. */
export type SearchResult = SearchHit & { readonly sections: readonly SearchHit[] };

export type SearchResults = { readonly total: number; readonly pages: readonly SearchResult[] };

const sectionsPerPage = 2;

/** The engine, ready or not: what it is asked before it is ready waits. */
let engine: SearchWorker | undefined;

/** Starts the search engine once, when it is first used. */
function start(baseUrl: string): SearchWorker {
  if (engine) return engine;
  engine = startSearchWorker(`${baseUrl}pagefind/pagefind-worker.js`);
  const language = document.documentElement.lang.toLowerCase();
  const options = { basePath: `${baseUrl}pagefind/`, baseUrl, language, excerptLength: 24 };
  // Whoever searches learns of a failure.
  engine.ask('init', options).catch(() => {});
  return engine;
}

/** Searches with the engine; one that fails, as when the network is gone for a moment, is started anew the next time. */
async function withEngine<Result>(
  baseUrl: string,
  work: (ask: SearchWorker['ask']) => Promise<Result>,
): Promise<Result> {
  const mine = start(baseUrl);
  try {
    return await work(mine.ask);
  } catch (error) {
    mine.stop();
    if (engine === mine) engine = undefined;
    throw error;
  }
}

/**
 * Searches the pages of one version.
 *
 * @param limit - how many pages to give in full.
 * @returns the number of pages that match, and the best of them.
 * @throws when the index cannot be loaded.
 */
export async function searchPages(
  term: string,
  { baseUrl, version, limit }: { readonly baseUrl: string; readonly version: string; readonly limit: number },
): Promise<SearchResults> {
  const { total, data } = await withEngine(baseUrl, async (ask) => {
    const { results } = await ask<RawResults>('search', term, { filters: { version } });
    const asked = results.slice(0, limit).map((result) => ask<ResultData>('getData', result.data));
    return { total: results.length, data: await Promise.all(asked) };
  });
  return {
    total,
    pages: data.map(({ url, excerpt, meta, sub_results }) => {
      const sections = sub_results.filter((section) => section.url.includes('#')).slice(0, sectionsPerPage);
      // The best section's excerpt is the page's own: show it once.
      return { title: meta.title ?? url, url, excerpt: sections.length > 0 ? '' : excerpt, sections };
    }),
  };
}
