import { lastingPath } from '../../lib/lastingAddress';

/** Puts values into the query of an address; spaces as `%20`, which every service reads. */
function withQuery(address: string, values: Readonly<Record<string, string>>): string {
  const query = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${query.join('&')}`;
}

/**
 * The full address of a page under the site's own name, also where a copy of the site is looked at.
 *
 * @param site - origin and base path of the site.
 * @param path - path of the page, with the base path; a host may have added an ending to it.
 * @param state - query and anchor with their signs; empty without.
 */
export function siteAddress(
  site: { readonly url: string; readonly baseUrl: string },
  path: string,
  state: string,
): string {
  return site.url + lastingPath(path, site.baseUrl) + state;
}

/** Where a post on X begins that passes a page on. */
export function xAddress(page: string, title: string): string {
  return withQuery('https://x.com/intent/post', { url: page, text: title });
}

/** Where a post on LinkedIn begins that passes a page on; LinkedIn reads the title from the page. */
export function linkedInAddress(page: string): string {
  return withQuery('https://www.linkedin.com/sharing/share-offsite/', { url: page });
}
