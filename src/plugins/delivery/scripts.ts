import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { EntryScripts } from './bundle';
import { entryName } from './entries';
import { scriptsMark } from './template';

/** The pages of a built site: paths below it, with forward slashes, sorted. */
export async function htmlFiles(outDir: string): Promise<string[]> {
  const files = await readdir(outDir, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** What React puts before the page itself, for pictures that the page shows anyway: the page's script expects the page first. */
const preloads = /(<div id="?__docusaurus"?>)(?:<link rel="?preload"? as="?image"?[^>]*>)+/;

/**
 * Writes into each page which scripts it starts. A page without a place for them, such as a redirect, has none.
 *
 * @param outDir - the built site.
 * @param scripts - of each entry.
 * @throws Error for a page that has a place for scripts but no entry.
 */
export async function writeScripts(outDir: string, baseUrl: string, scripts: EntryScripts): Promise<void> {
  const main = scripts.get('main') ?? [];
  for (const file of await htmlFiles(outDir)) {
    const html = await readFile(join(outDir, file), 'utf8');
    if (!html.includes(scriptsMark)) continue;
    const own = scripts.get(entryName(file));
    if (!own) throw new Error(`${file}: no script begins this page`);
    const addresses = [...new Set([...main, ...own])].map((script) => `${baseUrl}${script}`);
    await writeFile(
      join(outDir, file),
      html.replace(preloads, '$1').replace(scriptsMark, `data-scripts="${addresses.join(' ')}"`),
    );
  }
}
