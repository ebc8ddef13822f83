import siteConfig from '@generated/docusaurus.config';

/** The frozen year that an address belongs to; empty for the living version. */
function yearOf(path: string): string {
  return /^(\d{4})(?:[/?#]|$)/.exec(path.slice(siteConfig.baseUrl.length))?.[1] ?? '';
}

let isDone = false;

/**
 * Lets the theme's links fetch ahead of a click what belongs to the reader's own version, and nothing else: links to other
 * versions stand on every page, and few are followed.
 */
export function onRouteDidUpdate(): void {
  if (isDone) return;
  isDone = true;
  const { prefetch, preload } = window.docusaurus;
  const isOwn = (path: string) => yearOf(path) === yearOf(window.location.pathname);
  window.docusaurus = {
    prefetch: (path) => isOwn(path) && prefetch(path),
    preload: (path) => isOwn(path) && preload(path),
  };
}
