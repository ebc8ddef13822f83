/** A piece of an excerpt; `marked` pieces are the words that were searched for. */
export type ExcerptPart = { readonly text: string; readonly marked: boolean };

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['#x27', "'"],
]);

/**
 * Takes an excerpt of the search index apart, so that it can be shown as text: nothing of it is ever used as HTML.
 *
 * @param html - escaped text with `<mark>…</mark>` around the words that were searched for.
 */
export function parseExcerpt(html: string): ExcerptPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = piece.startsWith('<mark>') && piece.endsWith('</mark>');
      const text = marked ? piece.slice('<mark>'.length, -'</mark>'.length) : piece;
      return { marked, text: text.replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole) };
    });
}
