const asked = new Set<string>();

/** Whether the reader asked to save data, or has a line that has none to spare. */
function mustSave(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/**
 * Fetches a page that the reader is about to open, as soon as the browser has nothing else to do; at most once.
 *
 * @param path - of the page, with the base path.
 * @returns `false`, which tells the theme's links that there is nothing to wait for.
 */
export function prefetchPage(path: string): false {
  if (asked.has(path) || mustSave()) return false;
  asked.add(path);
  const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: path });
  const append = () => document.head.append(link);
  if ('requestIdleCallback' in window) window.requestIdleCallback(append);
  else append();
  return false;
}
