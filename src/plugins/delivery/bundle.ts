import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CurrentBundler, Plugin } from '@docusaurus/types';

type ConfigureWebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;
type BundlerConfig = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type Bundler = CurrentBundler['instance'];
type Compiler = Parameters<InstanceType<Bundler['NormalModuleReplacementPlugin']>['apply']>[0];

/** Scripts of each entry in the order in which they run, below the built site: by the entry's name. */
export type EntryScripts = Map<string, readonly string[]>;

/**
 * Notes the files of each entry when they are written. Docusaurus looks for a page's files in a list that grows with the
 * square of the entries, so it gets a short one: all that it needs from there is the style sheet.
 */
class NoteScripts {
  constructor(
    private readonly scripts: EntryScripts,
    private readonly manifestFile: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('note-scripts', ({ entrypoints }) => {
      for (const [name, entry] of entrypoints) {
        this.scripts.set(
          name,
          entry.getFiles().filter((file) => file.endsWith('.js')),
        );
      }
      const styles =
        entrypoints
          .get('main')
          ?.getFiles()
          .filter((file) => file.endsWith('.css')) ?? [];
      if (styles.length !== 1) throw new Error(`One style sheet is expected, not ${styles.length}`);
      const css = styles.map((file) => ({ file }));
      const manifest = { entrypoints: ['main'], origins: { main: ['main'] }, assets: { main: { css } } };
      writeFileSync(this.manifestFile, JSON.stringify(manifest));
    });
  }
}

/** What runs the components in the browser; React can be asked for, to compare. */
const runtime = process.env.CLIENT_RUNTIME === 'react' ? 'react' : 'preact';

/** What the browser gets instead of some modules: by the name that imports use. */
function standIns(siteDir: string, generatedFolder: string): readonly (readonly [RegExp, string])[] {
  const own = (file: string) => join(siteDir, 'src/client/standIns', file);
  return [
    // They know the whole site, and would grow with it on every page.
    [/^@generated\/routes$/, own('routes.tsx')],
    [/^@generated\/globalData$/, own('globalData.ts')],
    [/^@generated\/docusaurus\.config$/, join(generatedFolder, 'pages/config.js')],
    // They do what a page that is a document of its own does not need: change the head, show a bar while fetching the next.
    [/^react-helmet-async$/, own('helmet.tsx')],
    [/theme-classic\/lib\/nprogress$/, own('nothing.ts')],
    // Docusaurus takes one of its thirty functions.
    [/^tslib$/, own('tslib.ts')],
    ...(runtime === 'react' ? [] : preact(own)),
  ];
}

/** Preact in the place of React: a third of the bytes (see measurements). The HTML is React's. */
const preact = (own: (file: string) => string): readonly (readonly [RegExp, string])[] => [
  [/^react(-dom)?$/, 'preact/compat'],
  [/^react-dom\/client$/, own('reactDomClient.ts')],
  [/^react\/jsx-(dev-)?runtime$/, own('jsxRuntime.ts')],
];

/**
 * What the bundler's cache must not outlive: it does not notice by itself that another module stands in.
 *
 * @param config - the bundler's configuration so far.
 */
function cacheOf(config: BundlerConfig): object {
  const { experiments } = config as { readonly experiments?: { readonly cache?: { readonly version: string } } };
  if (!experiments?.cache) return {};
  const design = createHash('sha256').update(readFileSync(__filename)).update(runtime).digest('hex');
  return { experiments: { cache: { ...experiments.cache, version: `${experiments.cache.version}-${design}` } } };
}

type Options = {
  readonly config: BundlerConfig;
  readonly siteDir: string;
  readonly generatedFolder: string;
  readonly bundler: Bundler;
  readonly entries: Readonly<Record<string, string>>;
  readonly scripts: EntryScripts;
};

/**
 * How the browser's scripts are bundled: `main`, the same on every page, and one entry per page, so that nothing that all
 * pages load grows with their number.
 */
export function bundlePages({
  config,
  siteDir,
  generatedFolder,
  bundler,
  entries,
  scripts,
}: Options): ConfigureWebpackResult {
  const pages = Object.entries(entries).map(([name, file]) => [name, { import: file, dependOn: 'main' }] as const);
  return {
    mergeStrategy: { entry: 'replace', 'optimization.splitChunks': 'replace' },
    ...cacheOf(config),
    devtool: process.env.SOURCE_MAPS ? 'source-map' : false,
    entry: { main: join(siteDir, 'src/client/hydrate.tsx'), ...Object.fromEntries(pages) },
    optimization: {
      splitChunks: {
        name: false,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // One file, so that the order of the rules does not depend on the page.
          styles: { name: 'styles', type: 'css/mini-extract', chunks: 'all', enforce: true, priority: 50 },
          // What several pages need, each part of some size once.
          shared: { chunks: 'initial', minChunks: 2, minSize: 2000, priority: 10, reuseExistingChunk: true },
        },
      },
    },
    plugins: [
      ...standIns(siteDir, generatedFolder).map(
        ([module, file]) => new bundler.NormalModuleReplacementPlugin(module, file),
      ),
      new NoteScripts(scripts, join(generatedFolder, 'client-manifest.json')),
    ],
  } as ConfigureWebpackResult;
}
