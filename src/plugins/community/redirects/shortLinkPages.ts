import type { Model } from '../model';
import { type ShortLink, shortLinks } from '../shortLinks';
import type { RedirectPage } from './pages';

/** An address that leads to where a short link leads: its own, or one that moved to it. */
export type ShortLinkPage = {
  /** From the base path, not encoded. */
  readonly from: string;
  readonly link: ShortLink;
};

/**
 * Parts the pages that lead elsewhere: a short link that moved leads to the target of the other one in one step, as that
 * one does.
 *
 * @param living - the living version.
 * @param redirects - every redirect of the site.
 */
export function withShortLinks(
  living: Model | undefined,
  redirects: readonly RedirectPage[],
): { readonly pages: readonly RedirectPage[]; readonly links: readonly ShortLinkPage[] } {
  const known = new Map((living ? shortLinks(living) : []).map((link) => [link.path, link]));
  return {
    pages: redirects.filter(({ to }) => !known.has(to)),
    links: [
      ...[...known.values()].map((link) => ({ from: link.path, link })),
      ...redirects.flatMap(({ from, to }) => {
        const link = known.get(to);
        return link ? [{ from, link }] : [];
      }),
    ],
  };
}
