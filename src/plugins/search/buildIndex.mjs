// A module of its own kind, run in a worker: Docusaurus loads its plugins as CommonJS, and Pagefind is an ES module.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';

/** What of a page is no text of its own: navigation, controls, and what repeats on every page. */
const excludeSelectors = [
  'nav',
  'aside',
  'button',
  'form',
  'search',
  '[aria-hidden="true"]',
  '.hash-link',
  '.theme-doc-footer',
  '.theme-doc-toc-mobile',
  '[data-search-ignore]',
];

/** Pages that a search must not find. */
const ignoredPages = /(^|[\\/])404\.html$/;

/** Pagefind's own interfaces, which the site does not show, and its script for pages: the site speaks to the worker. */
const unusedFiles = /^pagefind(-.*ui|-highlight)?\.(js|css)$/;

/**
 * The address of a built page, relative to the site's base path: `/` for `index.html`, `/sigs/edge` for
 * `sigs/edge.html`.
 *
 * @param {string} file path below the built site, with forward slashes
 */
export function pageAddress(file) {
  return `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`;
}

/**
 * Whether a file is a page with a text of its own, and no redirect.
 *
 * @param {string} html
 */
function hasBody(html) {
  return /<main[\s>]/.test(html);
}

/**
 * Marks the element that holds the page's own text. Marked in the copy that is indexed, not in what readers get.
 *
 * @param {string} html
 */
export function markBody(html) {
  return html.replace(/<main(?=[\s>])/, '<main data-pagefind-body');
}

/**
 * @template {{ errors: string[] }} Response
 * @param {Response} response
 */
function must(response) {
  if (response.errors.length > 0) throw new Error(`Search index: ${response.errors.join('\n')}`);
  return response;
}

/**
 * Indexes every built page with Pagefind; a redirect's page has no text to be found.
 *
 * @param {string} siteFolder absolute path of the built site
 * @param {string} indexFolder absolute path for the index
 * @returns {Promise<number>} how many pages were indexed
 * @throws Error with Pagefind's own words when a page cannot be indexed, or when there is no page
 */
export async function buildIndex(siteFolder, indexFolder) {
  try {
    const { index } = must(await createIndex({ excludeSelectors }));
    const files = await readdir(siteFolder, { recursive: true });
    const pages = files.filter((file) => file.endsWith('.html') && !ignoredPages.test(file)).sort();
    if (!index) throw new Error('Search index: there is none');
    let count = 0;
    for (const file of pages) {
      const content = await readFile(join(siteFolder, file), 'utf8');
      if (!hasBody(content)) continue;
      count += 1;
      must(await index.addHTMLFile({ url: pageAddress(file.split(sep).join('/')), content: markBody(content) }));
    }
    if (count === 0) throw new Error(`Search index: no page in ${siteFolder}`);
    must(await index.writeFiles({ outputPath: indexFolder }));
    for (const file of await readdir(indexFolder)) {
      if (unusedFiles.test(file)) await rm(join(indexFolder, file));
    }
    return count;
  } finally {
    await close();
  }
}

if (!isMainThread) await buildIndex(workerData.siteFolder, workerData.indexFolder);
