import { cardSize } from '../../../lib/cardSize';
import { documentTitle } from '../../../lib/title';
import { encodeAddress } from './encode';
import { escaped, leadingHtml, type SitePlace } from './html';
import type { ShortLinkPage } from './shortLinkPages';

/** What the pages of short links show of the site when they are pasted into a chat. */
export type LinkPreview = {
  /** Address of the picture, from the base path. */
  readonly image: string;
  readonly imageAlt: string;
  /** Name of the site on Twitter, such as `@KubeSphere`. */
  readonly twitter: string | undefined;
};

/** Where a short link leads, as a browser asks for it. */
export function targetOf({ link }: Pick<ShortLinkPage, 'link'>, baseUrl: string): string {
  return link.to.startsWith('/') ? baseUrl.slice(0, -1) + encodeAddress(link.to) : new URL(link.to).href;
}

/** What a short link is, in a few sentences. */
function sentenceOf({ kind, name, about, to }: ShortLinkPage['link'], title: string): string {
  const host = to.startsWith('/') ? undefined : new URL(to).hostname;
  if (kind === 'form') return `${about} Leads to the form on ${host}. A short link of ${title}.`;
  const what = kind === 'group' ? `the ${host ? 'Slack channel' : 'page'} of ${name}` : `${name}, on ${host}`;
  return `Leads to ${what}. A short link of ${title}, which stays when the address behind it changes.`;
}

/**
 * The page of a short link. It says what it is where somebody pastes it, leads on like a redirect, and is for no search
 * engine: the address behind it may change.
 */
export function shortLinkHtml(page: ShortLinkPage, { url, baseUrl, title }: SitePlace, preview: LinkPreview): string {
  const { link } = page;
  const said = sentenceOf(page.link, title);
  const at = (address: string) => url + baseUrl.slice(0, -1) + encodeAddress(address);
  const properties: readonly (readonly [property: string, content: string])[] = [
    ['og:title', link.name],
    ['og:description', said],
    ['og:type', 'website'],
    ['og:url', at(link.path)],
    ['og:site_name', title],
    ['og:locale', 'en_US'],
    ['og:image', at(preview.image)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', preview.imageAlt],
  ];
  const names: readonly (readonly [name: string, content: string])[] = [
    ['robots', 'noindex'],
    ['description', said],
    ['twitter:card', 'summary_large_image'],
    ...(preview.twitter === undefined ? [] : [['twitter:site', preview.twitter] as const]),
    ['twitter:image', at(preview.image)],
    ['twitter:image:alt', preview.imageAlt],
  ];
  const isPage = link.to.startsWith('/');
  return leadingHtml({
    title: documentTitle(link.name, { title, shortTitle: title }),
    head: [
      `<link rel="canonical" href="${escaped(at(link.path))}">\n`,
      ...names.map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">\n`),
      ...properties.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">\n`),
    ].join(''),
    href: targetOf(page, baseUrl),
    name: link.name,
    before: 'This short link leads to ',
    after: isPage ? '.' : `, on ${new URL(link.to).hostname}.`,
  });
}
