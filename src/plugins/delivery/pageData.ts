import type { GlobalData } from '@docusaurus/types';

type Doc = { readonly id: string; readonly path: string };
type DocsVersion = { readonly mainDocId: string; readonly docs: readonly Doc[] };
type DocsData = { readonly default: { readonly versions: readonly DocsVersion[] } };

const docsPlugin = 'docusaurus-plugin-content-docs';

/**
 * What plugins tell the components of one page: of all documents only this one in every version, those that each version
 * begins with, and those in the menu.
 *
 * @param globalData - what plugins tell all components.
 * @param path - of the page, with the base path.
 * @param menu - ids of the documents in the menu.
 */
export function pageGlobalData(globalData: GlobalData, path: string, menu: readonly string[]): GlobalData {
  const { default: docs, ...others } = globalData[docsPlugin] as DocsData;
  const own = docs.versions.flatMap((version) => version.docs).filter((doc) => doc.path === path);
  const ids = new Set([...menu, ...own.map(({ id }) => id), ...docs.versions.map(({ mainDocId }) => mainDocId)]);
  const versions = docs.versions.map((version) => ({
    ...version,
    docs: version.docs.filter(({ id }) => ids.has(id)),
  }));
  return { ...globalData, [docsPlugin]: { ...others, default: { ...docs, versions } } };
}

type VersionProps = {
  readonly version: { readonly docsSidebars: Readonly<Record<string, unknown>>; readonly docs: object };
};

/** What a version tells the pages of one of its sidebars: that one, and no list of its documents. */
export function sidebarProps<T extends VersionProps>({ version, ...others }: T, sidebar: string | undefined) {
  const own = Object.entries(version.docsSidebars).filter(([name]) => name === sidebar);
  return { ...others, version: { ...version, docsSidebars: Object.fromEntries(own), docs: {} } };
}

/** What the browser does not need of the site's configuration: how the site is built, and what grows with the years. */
const notInBrowser = new Set([
  'clientModules',
  'headTags',
  'markdown',
  'plugins',
  'presets',
  'scripts',
  'ssrTemplate',
  'staticDirectories',
  'stylesheets',
  'themes',
]);

/** The site's configuration as every page gets it; its footer comes with the page, its code is highlighted already. */
export function browserConfig<T extends { readonly themeConfig: object }>(config: T): object {
  // Code is highlighted while the site is built.
  const { footer: _, prism: _prism, ...themeConfig } = config.themeConfig as Readonly<Record<string, unknown>>;
  const kept = Object.entries(config).filter(([name]) => !notInBrowser.has(name));
  return { ...Object.fromEntries(kept), themeConfig };
}
