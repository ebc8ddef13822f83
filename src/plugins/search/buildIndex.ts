import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What of a page is no text of its own: navigation, controls, and what repeats on every page. */
const excludeSelectors = [
  'nav',
  'aside',
  'button',
  'form',
  'search',
  '.hash-link',
  '.theme-doc-footer',
  '.theme-doc-toc-mobile',
  '[data-search-ignore]',
];

/** Pages that a search must not find. */
const ignoredPages: ReadonlySet<string> = new Set(['404.html']);

/**
 * The address of a built page, relative to the site's base path: `/` for `index.html`, `/sigs/edge` for
 * `sigs/edge.html`.
 */
export function pageAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`;
}

/**
 * Indexes every built page with Pagefind.
 *
 * @param siteFolder - absolute path of the built site.
 * @param indexFolder - absolute path for the index.
 * @returns how many pages were indexed.
 * @throws Error with Pagefind's own words when a page cannot be indexed, or when there is no page.
 */
export async function buildIndex(siteFolder: string, indexFolder: string): Promise<number> {
  // Pagefind is an ES module, and Docusaurus loads this file as CommonJS.
  const pagefind = await import('pagefind');
  const must = <Response extends { errors: string[] }>(response: Response): Response => {
    if (response.errors.length > 0) throw new Error(`Search index: ${response.errors.join('\n')}`);
    return response;
  };
  try {
    const { index } = must(await pagefind.createIndex({ rootSelector: 'main', excludeSelectors }));
    const entries = await readdir(siteFolder, { recursive: true });
    const pages = entries.filter((file) => file.endsWith('.html') && !ignoredPages.has(file)).sort();
    if (!index || pages.length === 0) throw new Error(`Search index: no page in ${siteFolder}`);
    for (const file of pages) {
      const content = await readFile(join(siteFolder, file), 'utf8');
      must(await index.addHTMLFile({ url: pageAddress(file.split(sep).join('/')), content }));
    }
    must(await index.writeFiles({ outputPath: relative(process.cwd(), indexFolder) || indexFolder }));
    return pages.length;
  } finally {
    await pagefind.close();
  }
}
