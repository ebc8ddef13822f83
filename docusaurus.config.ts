import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as PagesOptions } from '@docusaurus/plugin-content-pages';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { Options as ThemeOptions } from '@docusaurus/theme-classic';
import type { UserThemeConfig as ThemeConfig } from '@docusaurus/theme-common';
import type { Config } from '@docusaurus/types';
import { parse } from 'yaml';
import { site } from './site.config';
import { lastUpdateSource } from './src/lastUpdate';
import { siteName } from './src/lib/siteName';
import { twitterHandle } from './src/lib/twitter';
import cardsPlugin from './src/plugins/cards';
import communityPlugin, { emittedFolder } from './src/plugins/community';
import { createParseFrontMatter } from './src/plugins/community/frontMatter';
import { dataFiles } from './src/plugins/community/read';
import remarkCommunity from './src/plugins/community/remark';
import { channelsSchema } from './src/plugins/community/schema/channels';
import { shortLinkPath } from './src/plugins/community/shortLinks';
import { basePath, isLiving, livingVersion, versionLabel, versionNames } from './src/plugins/community/versions';
import deliveryPlugin from './src/plugins/delivery';
import { pageTemplate } from './src/plugins/delivery/template';
import highlightPlugin from './src/plugins/highlight';
import rehypeHighlight from './src/plugins/highlight/rehype';
import iconsPlugin, { iconsFolder } from './src/plugins/icons';
import searchPlugin from './src/plugins/search';
import stylesPlugin from './src/plugins/styles';

const siteDir = __dirname;
const isBuild = process.env.NODE_ENV === 'production';
const channels = channelsSchema.parse(parse(readFileSync(join(siteDir, dataFiles.channels), 'utf8')));

const versions = versionNames(siteDir);
const frozenYears = versions.filter((version) => !isLiving(version));

/** Where a file of the site is edited, before its path. */
const editUrl = `https://github.com/${site.repository}/edit/${site.branch}/`;

const docs = {
  path: 'docs',
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  editUrl,
  showLastUpdateTime: true,
  // docs/ is the living version and stays at the root; frozen years become archives below their name.
  lastVersion: livingVersion,
  versions: Object.fromEntries(
    // An archive is for readers who come on purpose: search engines and the sitemap lead to the living version.
    versions.map((version) => [version, { label: versionLabel(version), noIndex: !isLiving(version) }]),
  ),
  // A folder's index page is its category's own link, not one more item in it.
  sidebarItemsGenerator: ({ defaultSidebarItemsGenerator, docs, ...args }) =>
    defaultSidebarItemsGenerator({ ...args, docs: docs.filter((doc) => !doc.id.endsWith('/index')) }),
  beforeDefaultRemarkPlugins: [remarkCommunity],
  rehypePlugins: [rehypeHighlight],
} satisfies DocsOptions;

const navbar = {
  title: siteName.title,
  logo: { alt: '', src: 'img/logo.svg', width: 32, height: 32 },
  items: [
    { type: 'doc', docId: 'start', label: 'Start here' },
    { type: 'docSidebar', sidebarId: 'groups', label: 'SIGs' },
    { type: 'docSidebar', sidebarId: 'contributing', label: 'Contribute' },
    { type: 'docSidebar', sidebarId: 'governance', label: 'Governance' },
    { type: 'docSidebar', sidebarId: 'ksap', label: 'Ambassadors' },
    { type: 'docSidebar', sidebarId: 'programmes', label: 'Programmes' },
    { type: 'doc', docId: 'contact', label: 'Contact' },
    { type: 'search', position: 'right' },
  ],
} satisfies ThemeConfig['navbar'];

const footer = {
  links: [
    {
      title: 'Community',
      items: [
        { label: 'Start here', to: '/start' },
        { label: 'SIG directory', to: '/sigs' },
        { label: 'People', to: '/people' },
        { label: 'Working groups', to: '/working-groups' },
        { label: 'Ambassadors', to: '/ksap/ambassadors' },
      ],
    },
    {
      title: 'Take part',
      items: [
        { label: 'Contributing', to: '/contributing' },
        { label: 'Governance', to: '/governance' },
        { label: 'Code of conduct', to: '/code-of-conduct' },
        { label: 'Programmes', to: '/programmes' },
      ],
    },
    ...(frozenYears.length === 0
      ? []
      : [
          {
            title: 'Earlier years',
            items: [
              { label: 'What changed', to: '/changes' },
              ...frozenYears.map((year) => ({ label: `The community in ${year}`, to: basePath(year) })),
            ],
          },
        ]),
    {
      title: 'Channels',
      items: [
        ...channels
          .filter((channel) => channel.featured)
          // A file and no route: Docusaurus looks for no page there.
          .map((channel) => ({ label: channel.name, href: `pathname://${shortLinkPath(channel.id)}` })),
        { label: 'All channels', to: '/contact' },
        { label: 'Short links', to: '/links' },
      ],
    },
  ],
  copyright: 'The KubeSphere community. Pages and code under the Apache License 2.0.',
} satisfies ThemeConfig['footer'];

const config: Config = {
  title: siteName.title,
  tagline: siteName.tagline,
  favicon: 'img/favicon.svg',
  clientModules: ['./src/clientModules/keepPlace.ts'],
  staticDirectories: ['static', iconsFolder, ...(isBuild ? [emittedFolder] : [])],
  url: site.url,
  baseUrl: site.baseUrl,
  trailingSlash: false,
  ssrTemplate: pageTemplate(siteDir),
  i18n: { defaultLocale: 'en', locales: ['en'] },

  future: {
    v4: true,
    experimental_vcs: lastUpdateSource(siteDir),
  },
  // One name for all locales, so that the theme script is the same on every page.
  storage: { type: 'localStorage', namespace: 'kubesphere-community' },
  baseUrlIssueBanner: false,

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    // .md is CommonMark: a stray < or { in a page is text, not code.
    format: 'detect',
    emoji: false,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    parseFrontMatter: createParseFrontMatter(siteDir),
  },

  plugins: [
    ['@docusaurus/plugin-content-docs', docs],
    ['@docusaurus/plugin-content-pages', {} satisfies PagesOptions],
    ['@docusaurus/plugin-sitemap', { lastmod: 'date', changefreq: null, priority: null } satisfies SitemapOptions],
    // Infima and the theme go below the site's own style, which then wins without tricks.
    '@docusaurus/plugin-css-cascade-layers',
    communityPlugin,
    cardsPlugin,
    highlightPlugin,
    stylesPlugin,
    iconsPlugin,
    searchPlugin,
    deliveryPlugin,
  ],
  themes: [
    [
      '@docusaurus/theme-classic',
      {
        customCss: ['tokens', 'base', 'blocks', 'media'].map((name) => `./src/css/${name}.css`),
      } satisfies ThemeOptions,
    ],
  ],

  themeConfig: {
    // The card of pages without one of their own.
    image: 'cards/index.png',
    navbar,
    footer,
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
    // Code is highlighted while the site is built; without this line the theme sends colors of its own to the browser.
    prism: { theme: { plain: {}, styles: [] }, magicComments: [] },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
  } satisfies ThemeConfig,

  customFields: {
    repository: site.repository,
    editUrl,
    shortTitle: siteName.short,
    twitterHandle: twitterHandle(channels),
  },
};

export default config;
