import { encodeAddress, encodePath } from './encode';
import type { RedirectPage } from './pages';
import { targetOf } from './shortLinkHtml';
import { type ShortLinkPage, statusOf } from './shortLinkPages';

/** Every address that leads elsewhere. */
export type Leading = { readonly pages: readonly RedirectPage[]; readonly links: readonly ShortLinkPage[] };

/** A redirect that a host makes itself, before it looks for a file. */
type HostRedirect = {
  /** With the base path, not encoded. */
  readonly from: string;
  /** With the base path, or a full address. */
  readonly to: string;
  /** 301 for what moved for good, 302 for a short link. */
  readonly status: 301 | 302;
};

/**
 * The redirects that a host can make. One of a page whose headings went different ways is left to the page itself: a host
 * does not see the fragment.
 */
function hostRedirects({ pages, links }: Leading, baseUrl: string): HostRedirect[] {
  const base = baseUrl.slice(0, -1);
  const ofPages = pages
    .filter(({ anchors }) => Object.keys(anchors).length === 0)
    .flatMap(({ from, to }) => {
      const both = from.endsWith('/') ? [from.slice(0, -1), from] : [from];
      return both.map((one) => ({ from: base + one, to: base + encodeAddress(to), status: statusOf(from) }));
    });
  const ofLinks = links.map((page) => {
    return { from: base + page.from, to: targetOf(page, baseUrl), status: statusOf(page.from) };
  });
  return [...ofPages, ...ofLinks];
}

/**
 * The text of `_redirects`: `/from /to 301`, or 302 for a short link; no line a pattern, so their order says nothing.
 * Cloudflare Pages follows it in any case. Netlify and GitLab Pages serve a file first where there is one, and so the page
 * of the redirect.
 *
 * @param baseUrl - starts and ends with a slash.
 */
export function redirectsText(leading: Leading, baseUrl: string): string {
  // A star and a colon have a meaning in this file.
  const source = (path: string) => encodePath(path).replaceAll('*', '%2A').replaceAll(':', '%3A');
  const lines = hostRedirects(leading, baseUrl).map(({ from, to, status }) => `${source(from)} ${to} ${status}\n`);
  return `# Where old addresses and short links lead. Made by the build of the site, for hosts that read this file.
${lines.join('')}`;
}

/** Names of the maps for nginx, below the built site. */
const maps = { 301: 'nginx-redirects.map', 302: 'nginx-short-links.map' } as const;

/**
 * The maps for nginx, one for what moved and one for short links, as a status cannot be looked up: lines of
 * `"path" "target";`, to be included in a map of `$uri`, which nginx has decoded.
 *
 * @param baseUrl - starts and ends with a slash.
 * @returns text by path below the built site.
 */
export function nginxMaps(leading: Leading, baseUrl: string): Map<string, string> {
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const redirects = hostRedirects(leading, baseUrl);
  const bytes = Math.max(64, ...redirects.map(({ from }) => Buffer.byteLength(from)));
  // A key and what nginx keeps beside it must fit into one bucket.
  const bucket = 2 ** Math.ceil(Math.log2(bytes + 32));
  // Many more places than keys, so that nginx need not look for a fit.
  const size = 2 ** Math.ceil(Math.log2(8 * Math.max(256, redirects.length)));
  // A dollar sign in a value would begin a variable.
  const lines = (status: 301 | 302) =>
    redirects
      .filter((redirect) => redirect.status === status)
      .map(({ from, to }) => `${quoted(from)} ${quoted(to.replaceAll('$', '%24'))};\n`)
      .join('');
  const usage = `Made by the build of the site. In the configuration of nginx:
#   http   { map_hash_max_size ${size}; map_hash_bucket_size ${bucket};
#            map $uri $moved_to { include ${maps[301]}; }
#            map $uri $short_link_to { include ${maps[302]}; } }
#   server { if ($moved_to) { return 301 $moved_to; }
#            if ($short_link_to) { return 302 $short_link_to; } }
`;
  return new Map([
    [maps[301], `# Where old addresses lead. ${usage}${lines(301)}`],
    [maps[302], `# Where short links lead, for now. ${usage}${lines(302)}`],
  ]);
}
