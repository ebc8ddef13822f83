import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlFiles } from '../scripts';
import { headerRules } from './headers';
import { headersText, nginxHeaders } from './hosts';
import { withPolicy } from './page';

/** The most inline scripts that all pages together may have: they are the same on every page, so that the header stays small. */
const mostScripts = 6;

/**
 * Locks a built site down: writes the content security policy into every page, and the headers of the whole site into files
 * for hosts, `_headers` and `nginx-headers.conf`. Comes after every step that changes a page.
 *
 * @param outDir - the built site.
 * @param baseUrl - starts and ends with a slash.
 * @throws Error that names the page when it has something that its own policy would stop, or when the pages have too many
 * different inline scripts.
 */
export async function writePolicy(outDir: string, baseUrl: string): Promise<void> {
  const firstWith = new Map<string, string>();
  for (const file of await htmlFiles(outDir)) {
    const path = join(outDir, file);
    const { html, hashes } = locked(await readFile(path, 'utf8'), file);
    for (const hash of hashes) if (!firstWith.has(hash)) firstWith.set(hash, file);
    await writeFile(path, html);
  }
  if (firstWith.size > mostScripts) {
    const pages = [...firstWith.values()].join(', ');
    throw new Error(
      `The pages have ${firstWith.size} different inline scripts, at most ${mostScripts} may be: ${pages}`,
    );
  }
  const rules = headerRules(baseUrl, [...firstWith.keys()].sort());
  await writeFile(join(outDir, '_headers'), headersText(rules));
  await writeFile(join(outDir, 'nginx-headers.conf'), nginxHeaders(rules));
}

function locked(html: string, file: string): ReturnType<typeof withPolicy> {
  try {
    return withPolicy(html);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
