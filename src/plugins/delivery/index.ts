import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildSearchIndex } from '../search';
import { bundlePages, type EntryScripts } from './bundle';
import { writeEntries } from './entries';
import { writePolicy } from './policy';
import { writeScripts } from './scripts';

/**
 * How built pages reach their readers: each is a document of its own, complete without scripts, and starts those that it
 * needs when the browser has time for them. The dev server keeps Docusaurus' own way.
 */
export default function deliveryPlugin({
  siteDir,
  baseUrl,
  generatedFilesDir,
  siteConfig,
  currentBundler,
}: LoadContext): Plugin {
  const scripts: EntryScripts = new Map();
  return {
    name: 'delivery',

    configureWebpack(config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') return undefined;
      const entries = writeEntries(generatedFilesDir, siteConfig);
      const bundler = currentBundler.instance;
      return bundlePages({ config, siteDir, generatedFolder: generatedFilesDir, bundler, entries, scripts });
    },

    // In this order: each step reads or changes the pages that the one before has left.
    async postBuild({ outDir }) {
      await writeScripts(outDir, baseUrl, scripts);
      await writePolicy(outDir, baseUrl);
      await buildSearchIndex(outDir);
    },
  };
}
