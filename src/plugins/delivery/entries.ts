import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocusaurusConfig, GlobalData } from '@docusaurus/types';
import { type GeneratedRoute, type PagePath, pagePaths, readGeneratedRoutes } from './generatedRoutes';
import { browserConfig, pageGlobalData, sidebarProps } from './pageData';
import { pageEntry } from './pageEntry';

/** Folder of the pages' entries below `.docusaurus`. */
const folderName = 'pages';

/** The route of what is not found. */
const notFound = '*';

/**
 * Name of the script that begins a page, after the page's file: `pages/sigs/edge` for `sigs/edge.html`.
 *
 * @param file - path below the built site, with forward slashes.
 */
export function entryName(file: string): string {
  return `pages/${file.replace(/\.html$/, '')}`;
}

/** File of a page, below the built site. */
function pageFile(path: string, baseUrl: string): string {
  if (path === notFound) return '404.html';
  return `${path.slice(baseUrl.length).replace(/\/$/, '') || 'index'}.html`;
}

/** The documents that the navigation bar looks up. */
function menuOf(config: DocusaurusConfig): string[] {
  const { navbar } = config.themeConfig as { readonly navbar: { readonly items: readonly { docId?: string }[] } };
  return navbar.items.flatMap(({ docId }) => docId ?? []);
}

/** One page's way, in which the version knows the page's own sidebar only. */
function withOwnSidebar(path: PagePath, generatedFolder: string, write: (name: string, text: string) => string) {
  const sidebar = path.at(-1)?.sidebar as string | undefined;
  return path.map((route): GeneratedRoute => {
    const props = route.modules.__props;
    if (typeof props !== 'string') return route;
    const whole = JSON.parse(readFileSync(props.replace('@generated', generatedFolder), 'utf8'));
    if (!whole.version?.docsSidebars) return route;
    const name = `sidebars/${whole.version.version}/${sidebar ?? 'none'}.json`;
    const own = write(name, JSON.stringify(sidebarProps(whole, sidebar)));
    return { ...route, modules: { ...route.modules, __props: own } };
  }) as unknown as PagePath;
}

/**
 * Writes the script that begins each page, and what these share.
 *
 * @param generatedFolder - `.docusaurus`, in which Docusaurus has written the site's routes.
 * @returns file of each entry, by its name.
 */
export function writeEntries(generatedFolder: string, config: DocusaurusConfig): Record<string, string> {
  const folder = join(generatedFolder, folderName);
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, text: string): string => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    return `@generated/${folderName}/${name}`;
  };
  write('config.js', `export default ${JSON.stringify(browserConfig(config))};\n`);
  const footer = write('footer.json', JSON.stringify(config.themeConfig.footer));
  const globalData = JSON.parse(readFileSync(join(generatedFolder, 'globalData.json'), 'utf8')) as GlobalData;
  const menu = menuOf(config);
  return Object.fromEntries(
    pagePaths(readGeneratedRoutes(generatedFolder)).map((path) => {
      const { path: address } = path.at(-1) as GeneratedRoute;
      const own = withOwnSidebar(path, generatedFolder, write);
      const code = pageEntry(own, pageGlobalData(globalData, address, menu), footer);
      const name = entryName(pageFile(address, config.baseUrl));
      write(`${name}.js`, code);
      return [name, join(folder, `${name}.js`)];
    }),
  );
}
