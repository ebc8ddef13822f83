import { siteName } from '../../../lib/siteName';
import { documentTitle } from '../../../lib/title';
import { pageOf } from '../addresses';
import { encodeAddress } from './encode';
import { fileOf, type RedirectPage } from './pages';

/** What a page that leads elsewhere must know of the site. */
export type SitePlace = {
  /** Origin, without a slash at its end. */
  readonly url: string;
  /** Starts and ends with a slash. */
  readonly baseUrl: string;
  /** Name of the site. */
  readonly title: string;
};

/**
 * The script of every page that leads elsewhere; the same text in all, so that one hash in a content security policy
 * covers them. Within the site it leads on with the query and the fragment of the visitor, and to another place where the
 * fragment names a heading that did not go with its page; to another site exactly where the link says. The page is
 * replaced, so that Back leads to where the visitor came from.
 */
export const redirectScript = `(function () {
  var link = document.querySelector('a');
  var href = link.getAttribute('href');
  if (href.charAt(0) !== '/') return location.replace(href);
  var anchors = JSON.parse(link.getAttribute('data-anchors') || '{}');
  var id = location.hash.slice(1);
  var isKnown = Object.prototype.hasOwnProperty.call(anchors, id);
  var parts = (isKnown ? anchors[id] : href).split('#');
  var hash = parts.length > 1 ? '#' + parts[1] : isKnown ? '' : location.hash;
  location.replace(parts[0] + location.search + hash);
})();`;

/** What a page says that leads elsewhere. */
type Leading = {
  readonly title: string;
  /** Further lines of its head, each with its line end. */
  readonly head: string;
  /** Where it leads, encoded. */
  readonly href: string;
  /** What the target is called. */
  readonly name: string;
  /** The sentence around the link. */
  readonly before: string;
  readonly after: string;
  /** Further attributes of the link, each with a space before it. */
  readonly attributes?: string;
};

/**
 * A page that leads elsewhere, on any host that serves files: with a script at once and with the fragment kept, without
 * scripts by a refresh, and by a link in any case. The refresh is for browsers without scripts alone: beside the script it
 * could come second and lose the fragment.
 */
export function leadingHtml({ title, head, href, name, before, after, attributes = '' }: Leading): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
${head}<noscript><meta http-equiv="refresh" content="0; url=${escaped(href)}"></noscript>
</head>
<body>
<p>${escaped(before)}<a href="${escaped(href)}"${attributes}>${escaped(name)}</a>${escaped(after)}</p>
<script>${redirectScript}</script>
</body>
</html>
`;
}

/**
 * The page of an address that moved.
 *
 * @param name - what the target is called.
 */
export function redirectHtml({ to, anchors }: RedirectPage, name: string, { url, baseUrl, title }: SitePlace): string {
  const at = (address: string) => baseUrl.slice(0, -1) + encodeAddress(address);
  const ids = Object.entries(anchors).map(([id, target]) => [id, at(target)]);
  const data = ids.length === 0 ? '' : ` data-anchors="${escaped(JSON.stringify(Object.fromEntries(ids)))}"`;
  return leadingHtml({
    title: documentTitle(`Moved: ${name}`, { title, shortTitle: siteName.short }),
    head: `<link rel="canonical" href="${escaped(url + at(pageOf(to)))}">\n`,
    href: at(to),
    name,
    before: 'What was here is now at ',
    after: '.',
    attributes: data,
  });
}

/**
 * The pages of all redirects.
 *
 * @param names - what each page of the site is called, by address.
 * @returns HTML by path below the built site.
 */
export function redirectFiles(
  pages: readonly RedirectPage[],
  names: ReadonlyMap<string, string>,
  place: SitePlace,
): Map<string, string> {
  return new Map(
    pages.map((page) => [fileOf(page), redirectHtml(page, names.get(pageOf(page.to)) ?? place.title, place)]),
  );
}

/** A text as HTML writes it, also within quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
