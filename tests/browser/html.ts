/** Ids of all elements of a page. */
export function idsOf(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/<[a-z][^>]*?\sid=(?:"([^"]*)"|([^\s>"]+))/g)].map(([, a, b]) => unescaped(a ?? b ?? '')),
  );
}

/** Ids of the headings in the main part of a page. */
export function headingIdsOf(html: string): string[] {
  const main = /<main[\s>].*<\/main>/s.exec(html)?.[0] ?? '';
  const headings = main.matchAll(/<h[1-6]\b[^>]*?\sid=(?:"([^"]*)"|([^\s>"]+))/g);
  return [...headings].map(([, a, b]) => unescaped(a ?? b ?? ''));
}

/** Where the page of a redirect leads, by its link; `undefined` for another page. */
export function targetOf(html: string): string | undefined {
  const isRedirect = html.includes('<noscript><meta http-equiv="refresh"');
  const href = isRedirect ? /<a href="([^"]*)"/.exec(html)?.[1] : undefined;
  return href === undefined ? undefined : unescaped(href);
}

/** Signs that HTML writes by name, or by number, as React and its minifier do. */
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** A text whose signs are no longer written for HTML. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (sign, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return signs[name] ?? sign;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
}

/** What a piece of HTML says, without its elements. */
export function textOf(html: string): string {
  return unescaped(html.replace(/<(?:"[^"]*"|'[^']*'|[^>"'])*>/g, ''));
}

/** Where the page of a redirect leads where scripts are off; `undefined` for another page. */
export function refreshOf(html: string): string | undefined {
  const url = /<noscript><meta http-equiv="refresh" content="0; url=([^"]*)"><\/noscript>/.exec(html)?.[1];
  return url === undefined ? undefined : unescaped(url);
}

/** The main part of a page. */
export function mainOf(html: string): string {
  return /<main[\s>].*<\/main>/s.exec(html)?.[0] ?? '';
}

/** Where the links of a text of HTML lead, as they are written. */
export function hrefsOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref=(?:"([^"]*)"|([^\s>"]+))/g)].map(([, a, b]) => unescaped(a ?? b ?? ''));
}

/** The meta elements of a page's head, by name or property. */
export function metaOf(html: string): Record<string, string> {
  const found = html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g);
  return Object.fromEntries([...found].map(([, name = '', content = '']) => [name, unescaped(content)]));
}
