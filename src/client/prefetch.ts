import siteConfig from '@generated/docusaurus.config';

const asked = new Set<string>();

/** Whether the reader asked to save data, or has a line that has none to spare. */
function mustSave(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** The frozen year that an address belongs to; empty for the living version. */
function yearOf(path: string): string {
  return /^(\d{4})(?:\/|$)/.exec(path.slice(siteConfig.baseUrl.length))?.[1] ?? '';
}

/**
 * Fetches a page that the reader is about to open, as soon as the browser has nothing else to do; at most once. Not one of
 * another version: links to these stand on every page, and few are followed.
 *
 * @param to - address of the page, with the base path.
 * @returns `false`, which tells the theme's links that there is nothing to wait for.
 */
export function prefetchPage(to: string): false {
  const [path = ''] = to.split(/[?#]/);
  const here = window.location.pathname;
  if (path === here || yearOf(path) !== yearOf(here) || asked.has(path) || mustSave()) return false;
  asked.add(path);
  const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: path });
  const append = () => document.head.append(link);
  if ('requestIdleCallback' in window) window.requestIdleCallback(append);
  else append();
  return false;
}
