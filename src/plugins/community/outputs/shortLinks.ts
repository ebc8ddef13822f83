import type { Model } from '../model';
import { type ShortLink, shortLinks } from '../shortLinks';

/** A short link as the page of short links lists it. */
export type ShortLinkView = Pick<ShortLink, 'id' | 'path' | 'kind' | 'name' | 'about'> & {
  /** The host that it leads to, without `www.`; `null` for a page of this site. */
  readonly host: string | null;
};

/** Every short link, to be copied. */
export function shortLinkViews(model: Model): ShortLinkView[] {
  return shortLinks(model).map(({ to, ...link }) => ({
    ...link,
    host: to.startsWith('/') ? null : new URL(to).hostname.replace(/^www\./, ''),
  }));
}
