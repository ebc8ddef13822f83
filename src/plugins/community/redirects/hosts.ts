import { isShortLinkPath } from '../shortLinkPath';
import { encodeAddress, encodePath } from './encode';
import type { RedirectPage } from './pages';

/** A redirect that a host makes itself, before it looks for a file. Both ends hold the base path. */
type HostRedirect = {
  /** Not encoded. */
  readonly from: string;
  readonly to: string;
};

/**
 * The redirects that a host can make. Left to its page is one whose headings went different ways, as a host does not see the
 * fragment, and every short link: its page says what it is where it is pasted, and a chat that is led on says nothing of it.
 */
function hostRedirects(pages: readonly RedirectPage[], baseUrl: string): HostRedirect[] {
  const base = baseUrl.slice(0, -1);
  return pages
    .filter(({ from, anchors }) => Object.keys(anchors).length === 0 && !isShortLinkPath(from))
    .flatMap(({ from, to }) => {
      const both = from.endsWith('/') ? [from.slice(0, -1), from] : [from];
      return both.map((one) => ({ from: base + one, to: base + encodeAddress(to) }));
    });
}

/**
 * The text of `_redirects`: `/from /to 301`, no line a pattern, so their order says nothing. Cloudflare Pages follows it in
 * any case. Netlify and GitLab Pages serve a file first where there is one, and so the page of the redirect.
 *
 * @param baseUrl - starts and ends with a slash.
 */
export function redirectsText(pages: readonly RedirectPage[], baseUrl: string): string {
  // A star and a colon have a meaning in this file.
  const source = (path: string) => encodePath(path).replaceAll('*', '%2A').replaceAll(':', '%3A');
  const lines = hostRedirects(pages, baseUrl).map(({ from, to }) => `${source(from)} ${to} 301\n`);
  return `# Where old addresses lead. Made by the build of the site, for hosts that read this file.\n${lines.join('')}`;
}

/**
 * The text of `nginx-redirects.map`: `"path" "target";`, to be included in a map of `$uri`, which nginx has decoded.
 *
 * @param baseUrl - starts and ends with a slash.
 */
export function nginxMap(pages: readonly RedirectPage[], baseUrl: string): string {
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const redirects = hostRedirects(pages, baseUrl);
  const bytes = Math.max(64, ...redirects.map(({ from }) => Buffer.byteLength(from)));
  // A key and what nginx keeps beside it must fit into one bucket.
  const bucket = 2 ** Math.ceil(Math.log2(bytes + 32));
  // Many more places than keys, so that nginx need not look for a fit.
  const size = 2 ** Math.ceil(Math.log2(8 * Math.max(256, redirects.length)));
  // A dollar sign in a value would begin a variable.
  const lines = redirects.map(({ from, to }) => `${quoted(from)} ${quoted(to.replaceAll('$', '%24'))};\n`);
  return `# Where old addresses lead. Made by the build of the site. In the configuration of nginx:
#   http   { map_hash_max_size ${size}; map_hash_bucket_size ${bucket}; map $uri $moved_to { include nginx-redirects.map; } }
#   server { if ($moved_to) { return 301 $moved_to; } }
${lines.join('')}`;
}
