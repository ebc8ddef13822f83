import * as z from 'zod';

/*
 * What the summary reads from built pages, which the site's own build wrote: no parser is needed for them.
 */

/** A page that leads its readers on. */
export type Leading = {
  /** An address of this site, without the base path and not encoded, or the address of another site. */
  readonly to: string;
  /** Where headings lead that go another way, by id. */
  readonly anchors: Readonly<Record<string, string>>;
};

/** Whether a file of the built site is a page for readers, and none that leads elsewhere. */
export function isPage(html: string): boolean {
  return html.includes(' data-scripts=');
}

/** What a page calls itself, without the site's name. */
export function titleOf(html: string): string {
  return plain(/<title[^>]*>([^<]*)/.exec(html)?.[1] ?? '').replace(/ \| [^|]*$/, '');
}

/** The ids of a page's headings, in their order. */
export function headingsOf(html: string): string[] {
  return [...html.matchAll(/<h[1-6]\b[^>]*?\sid=(?:"([^"]*)"|([^\s>]+))/g)].map(([, quoted, bare]) =>
    plain(quoted ?? bare ?? ''),
  );
}

/**
 * Where a page leads readers of headings that it had: address by id.
 *
 * @param address - the page's own, which answers for a heading that nothing replaced.
 */
export function movedHeadingsOf(html: string, baseUrl: string, address: string): Map<string, string> {
  const sections = html.matchAll(/<div id=(?:"([^"]*)"|([^\s>]+))[^>]* data-search-ignore\b[^>]*>(.*?)<\/div>/gs);
  return new Map(
    [...sections].map(([, quoted, bare, text = '']) => {
      const [, quotedTo, to] = /<a [^>]*?href=(?:"([^"]*)"|([^\s>]+))/.exec(text) ?? [];
      const href = quotedTo ?? to;
      return [plain(quoted ?? bare ?? ''), href === undefined ? address : inSite(plain(href), baseUrl)];
    }),
  );
}

/**
 * Where a page leads its readers.
 *
 * @param baseUrl - starts and ends with a slash.
 * @returns `undefined` for a page that leads nowhere.
 * @throws Error when the headings that lead another way are not written as the build writes them.
 */
export function leadingOf(html: string, baseUrl: string): Leading | undefined {
  const [, href, data = '{}'] = /<p>[^<]*<a href="([^"]*)"(?: data-anchors="([^"]*)")?>/.exec(html) ?? [];
  if (href === undefined || !html.includes('location.replace(')) return undefined;
  const anchors = Object.entries(anchorsOf(plain(data)));
  return {
    to: inSite(plain(href), baseUrl),
    anchors: Object.fromEntries(anchors.map(([id, to]) => [id, inSite(to, baseUrl)])),
  };
}

const anchorsShape = z.record(z.string(), z.string());

function anchorsOf(json: string): Readonly<Record<string, string>> {
  try {
    return anchorsShape.parse(JSON.parse(json));
  } catch {
    throw new Error('data-anchors are no JSON of addresses by id');
  }
}

/** The base path that a page was built for: starts and ends with a slash. */
export function baseUrlOf(html: string): string {
  return /<link [^>]*href="?([^"\s>]*\/)assets\/css\//.exec(html)?.[1] ?? '/';
}

/** An address of this site without its base path, not encoded; another one as it is. */
function inSite(address: string, baseUrl: string): string {
  return address.startsWith(baseUrl) ? decoded(address.slice(baseUrl.length - 1)) : address;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** A text of HTML as it is read. */
function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity).replaceAll('&amp;', '&');
}
