import type { KnipConfig } from 'knip';
import { componentFolders } from './src/plugins/community/remark';

/** Where the search for what nothing uses begins; `npm run doctor` runs it, and so does a test. */
const config: KnipConfig = {
  // It loads the configuration in its own way, which does not work; what Docusaurus finds by itself is listed below.
  docusaurus: false,
  entry: [
    'docusaurus.config.ts',
    'sidebars.ts',
    '.remarkrc.mjs',
    'src/pages/**/*.{ts,tsx}',
    'src/theme/**/*.{ts,tsx}',
    'src/plugins/*/index.ts',
    'src/clientModules/*.ts',
    // Named in pages, as ::names.
    ...componentFolders.map((folder) => `src/components/${folder}/index.tsx`),
    // What src/plugins/delivery puts into pages.
    'src/client/{hydrate.tsx,start.js}',
    'src/client/standIns/*.{ts,tsx}',
    // Programs.
    'src/plugins/community/wrongEdits/report.ts',
    'tools/*.{ts,mts}',
    'tests/otherMachine/clock.cjs',
    'tests/integration/*.test.ts',
    'tests/vitest.config.mts',
  ],
  paths: { '@site/*': ['./*'] },
  ignoreDependencies: [
    // Names that Docusaurus gives its own modules and those of the theme.
    /^@docusaurus\/(?:[A-Z]\w*|use[A-Z]\w*|router|renderRoutes|isInternalUrl)$/,
    /^@(?:theme|theme-original|theme-init|generated)(?:\/|$)/,
    // Loaded by a name that is put together, or as a file.
    '@docusaurus/plugin-css-cascade-layers',
    '@fontsource/inter',
    '@fontsource/noto-sans-sc',
    'kubernetes-models',
    // Takes the place of React in browsers.
    'preact',
  ],
  ignoreExportsUsedInFile: true,
};

export default config;
