import { createHash } from 'node:crypto';
import { metaPolicy } from './policy';
import { startTags, type Tag } from './tags';

/** A page with its policy in its head. */
export type LockedPage = {
  readonly html: string;
  /** Of the inline scripts, such as `sha256-…`: each once, sorted. */
  readonly hashes: readonly string[];
};

/** Scripts that are data: a browser does not run them. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/** Elements that a page with the policy has no use for. */
const refusedElements = new Set(['style', 'base', 'iframe', 'frame', 'object', 'embed', 'applet', 'portal']);

/** Links that make a browser load something; others, such as `canonical`, only name an address. */
const loadingLink =
  /(^|\s)(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)(\s|$)/i;

/**
 * An address on this host, or data that is written into the page. Browsers read `/\host` as `//host`, skip tabs and line
 * ends, and take `&…;` for what it stands for.
 */
const ownAddress = /^(\/(?![/\\\s&])|data:)/;

/** The theme hides its icons with an attribute that the policy forbids. The same for SVG, without a style. */
const hiddenIcons = { written: '<svg style="display: none;">', allowed: '<svg display="none">' };

const charset = /<head>\s*<meta charset="?utf-8"?\s*\/?>/i;
const earlierPolicy = /(?<=<meta charset="?utf-8"?\s*\/?>)<meta http-equiv="Content-Security-Policy" content="[^"]*">/i;

/** What of a tag the policy would stop; `undefined` for one that it lets be. */
function refusal({ name, attributes, text }: Tag): string | undefined {
  if (refusedElements.has(name)) return `no <${name}>`;
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    return 'no policy of its own';
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') return 'no style attribute';
    if (/^on/.test(attribute)) return `no script in an attribute, such as ${attribute}`;
    if (/^(src|poster|formaction|action)$/.test(attribute) && !ownAddress.test(value))
      return `no ${attribute} of another host`;
  }
  if (
    name === 'link' &&
    loadingLink.test(attributes.get('rel') ?? '') &&
    !ownAddress.test(attributes.get('href') ?? '')
  )
    return 'no file of another host';
  // Such a text may end elsewhere than it seems, and then its hash is another one.
  if (name === 'script' && text.includes('<!--')) return 'no <!-- in a script';
  return undefined;
}

/** Whether a tag is that of a script whose text is run. */
function isInlineScript({ name, attributes }: Tag): boolean {
  return name === 'script' && !attributes.has('src') && !dataTypes.has(attributes.get('type')?.toLowerCase() ?? '');
}

/** The hash of a script as a policy names it, of the text that a browser reads. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}`;
}

/**
 * Writes the policy of a page into its head, before anything that it concerns. A page that has one already gets it anew.
 *
 * @throws Error that quotes the tag when the page has something that its own policy would stop, or has no head as the build
 * writes it.
 */
export function withPolicy(page: string): LockedPage {
  const html = page.replace(earlierPolicy, '').replaceAll(hiddenIcons.written, hiddenIcons.allowed);
  const head = charset.exec(html);
  if (!head) throw new Error('its head does not begin with <meta charset="utf-8">');
  const place = head.index + head[0].length;
  const tags = startTags(html);
  for (const tag of tags) {
    const why = refusal(tag);
    if (why) throw new Error(`${tag.source.slice(0, 200)} is against the policy of the site: ${why}`);
  }
  const scripts = tags.filter(isInlineScript);
  if (scripts.some(({ start }) => start < place)) throw new Error('a script stands before its policy');
  const hashes = [...new Set(scripts.map(({ text }) => hashOf(text)))].sort();
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(hashes)}">`;
  return { html: html.slice(0, place) + meta + html.slice(place), hashes };
}
