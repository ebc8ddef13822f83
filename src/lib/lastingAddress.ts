/**
 * The path of a page without what a host may have added: an ending or a slash.
 *
 * @param path - with the base path.
 * @param baseUrl - starts and ends with a slash.
 */
export function lastingPath(path: string, baseUrl: string): string {
  const page = path.replace(/(\/index)?\.html$/, '').replace(/\/$/, '');
  return `${page}/` === baseUrl ? baseUrl : page;
}

/**
 * The full address of a page as it should be passed on, with its query and its anchor.
 *
 * @param href - full address as it is shown.
 * @param baseUrl - starts and ends with a slash.
 */
export function lastingAddress(href: string, baseUrl: string): string {
  const url = new URL(href);
  url.pathname = lastingPath(url.pathname, baseUrl);
  return url.href;
}
