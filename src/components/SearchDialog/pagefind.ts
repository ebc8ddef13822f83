/** The part of Pagefind's browser interface that the site uses; see https://pagefind.app/docs/api/. */
type Pagefind = {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(term: string, options: { filters: Record<string, string> }): Promise<{ results: readonly RawResult[] }>;
};

type RawResult = { readonly id: string; data(): Promise<ResultData> };

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

let loading: Promise<Pagefind> | undefined;

/** Loads the search engine once, when it is first used. A failed load may be tried again. */
function load(baseUrl: string): Promise<Pagefind> {
  loading ??= (async () => {
    const engine: Pagefind = await import(/* webpackIgnore: true */ `${baseUrl}pagefind/pagefind.js`);
    await engine.options({ baseUrl, excerptLength: 24 });
    return engine;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
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
  const engine = await load(baseUrl);
  const { results } = await engine.search(term, { filters: { version } });
  const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return {
    total: results.length,
    pages: data.map(({ url, excerpt, meta, sub_results }) => {
      const sections = sub_results.filter((section) => section.url.includes('#')).slice(0, sectionsPerPage);
      // The best section's excerpt is the page's own: show it once.
      return { title: meta.title ?? url, url, excerpt: sections.length > 0 ? '' : excerpt, sections };
    }),
  };
}
