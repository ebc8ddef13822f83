import { pageOf } from '../addresses';
import { encodeAddress } from './encode';
import { fileOf, type RedirectPage } from './pages';

/** What a redirect's page must know of the site. */
export type SitePlace = {
  /** Origin, without a slash at its end. */
  readonly url: string;
  /** Starts and ends with a slash. */
  readonly baseUrl: string;
  /** Name of the site. */
  readonly title: string;
};

/**
 * The script of every redirect's page; the same text in all, so that one hash in a content security policy covers them.
 * It leads on with the query and the fragment of the visitor, and to another place where the fragment names a heading that
 * did not go with its page. The page is replaced, so that Back leads to where the visitor came from.
 */
export const redirectScript = `(function () {
  var link = document.querySelector('a');
  var anchors = JSON.parse(link.getAttribute('data-anchors') || '{}');
  var id = location.hash.slice(1);
  var isKnown = Object.prototype.hasOwnProperty.call(anchors, id);
  var parts = (isKnown ? anchors[id] : link.getAttribute('href')).split('#');
  var hash = parts.length > 1 ? '#' + parts[1] : isKnown ? '' : location.hash;
  location.replace(parts[0] + location.search + hash);
})();`;

/**
 * A page that leads elsewhere, on any host that serves files: with a script at once and with the fragment kept, without
 * scripts by a refresh, and by a link in any case. The refresh is for browsers without scripts alone: beside the script it
 * could come second and lose the fragment.
 *
 * @param name - what the target is called.
 */
export function redirectHtml({ to, anchors }: RedirectPage, name: string, { url, baseUrl, title }: SitePlace): string {
  const at = (address: string) => baseUrl.slice(0, -1) + encodeAddress(address);
  const ids = Object.entries(anchors).map(([id, target]) => [id, at(target)]);
  const data = ids.length === 0 ? '' : ` data-anchors="${escaped(JSON.stringify(Object.fromEntries(ids)))}"`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(`Moved: ${name} | ${title}`)}</title>
<link rel="icon" href="data:,">
<link rel="canonical" href="${escaped(url + at(pageOf(to)))}">
<noscript><meta http-equiv="refresh" content="0; url=${escaped(at(to))}"></noscript>
</head>
<body>
<p>What was here is now at <a href="${escaped(at(to))}"${data}>${escaped(name)}</a>.</p>
<script>${redirectScript}</script>
</body>
</html>
`;
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

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
