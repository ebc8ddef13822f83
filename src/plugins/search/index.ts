import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Folder of the search index below the site's base path. */
const indexFolder = 'pagefind';

/**
 * Full-text search over the built pages with Pagefind, on our own host. The last step of a build indexes its output
 * (see `buildSearchIndex`); the dev server serves the index of the last build, if there is one.
 */
export default function searchPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'search',

    configureWebpack(_config, isServer) {
      const lastIndex = join(siteDir, 'build', indexFolder);
      if (isServer || process.env.NODE_ENV === 'production' || !existsSync(lastIndex)) return undefined;
      // Docusaurus types the bundler's own options only, not those of its dev server.
      const devServer = { static: [{ directory: lastIndex, publicPath: `${baseUrl}${indexFolder}` }] };
      return { devServer } as object;
    },
  };
}

/**
 * Makes the search index of a built site.
 *
 * @param outDir - the built site.
 * @throws Error with Pagefind's own words when a page cannot be indexed.
 */
export async function buildSearchIndex(outDir: string): Promise<void> {
  const workerData = { siteFolder: outDir, indexFolder: join(outDir, indexFolder) };
  const worker = new Worker(join(__dirname, 'buildIndex.mjs'), { workerData });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Search index: exit code ${code}`))));
  });
}
