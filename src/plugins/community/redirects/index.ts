import type { Site } from '../rules';
import { nginxMap, redirectsText } from './hosts';
import { redirectFiles, type SitePlace } from './html';
import { pageNames } from './names';
import { redirectPages } from './pages';

/**
 * The files that lead from old addresses to where they are now: a page for each, and the lists that some hosts read.
 *
 * @returns text by path below the built site; nothing when the redirects cannot be read.
 */
export function emittedRedirects(
  { redirects, ...site }: Pick<Site, 'models' | 'addresses' | 'formerPaths' | 'redirects'>,
  { url, baseUrl, title }: SitePlace,
): Map<string, string> {
  if (!redirects) return new Map();
  const pages = redirectPages({ ...site, redirects: redirects.value });
  return new Map([
    ...redirectFiles(pages, pageNames(site.models, title), { url, baseUrl, title }),
    ['_redirects', redirectsText(pages, baseUrl)],
    ['nginx-redirects.map', nginxMap(pages, baseUrl)],
  ]);
}
