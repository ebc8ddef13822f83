import { twitterHandle } from '../../../lib/twitter';
import { hasPage, type Model } from '../model';
import { landingCard, pageCard } from '../outputs/cards';
import type { Site } from '../rules';
import { nginxMap, redirectsText } from './hosts';
import { redirectFiles, type SitePlace } from './html';
import { pageNames } from './names';
import { fileOf, redirectPages } from './pages';
import { type LinkPreview, shortLinkHtml } from './shortLinkHtml';
import { withShortLinks } from './shortLinkPages';

/** The page that lists the short links; its picture stands for all of them. */
const linksPage = 'links.md';

function previewOf(living: Model, models: readonly Model[]): LinkPreview {
  const { image, alt } = hasPage(living, linksPage)
    ? pageCard(living, { path: linksPage }, models)
    : landingCard(living);
  return { image, imageAlt: alt, twitter: twitterHandle(living.channels.value) };
}

/**
 * The files that lead from old addresses to where they are now, and from short links to what is behind them: a page for
 * each, and the lists that some hosts read of what moved.
 *
 * @returns text by path below the built site; nothing when the redirects cannot be read.
 */
export function emittedRedirects(
  { redirects, ...site }: Pick<Site, 'models' | 'addresses' | 'formerPaths' | 'redirects'>,
  { url, baseUrl, title }: SitePlace,
): Map<string, string> {
  const [living] = site.models;
  if (!redirects || !living) return new Map();
  const place = { url, baseUrl, title };
  const leading = withShortLinks(living, redirectPages({ ...site, redirects: redirects.value }));
  const preview = previewOf(living, site.models);
  return new Map([
    ...redirectFiles(leading.pages, pageNames(site.models, title), place),
    ...leading.links.map((page) => [fileOf(page), shortLinkHtml(page, place, preview)] as const),
    ['_redirects', redirectsText(leading.pages, baseUrl)],
    ['nginx-redirects.map', nginxMap(leading.pages, baseUrl)],
  ]);
}
