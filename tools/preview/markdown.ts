import { shown } from '../../src/plugins/community/hiddenSigns';

/*
 * The Markdown that is posted into a pull request: headings, lists of two levels, bold words and code, nothing else. What
 * comes from data could mean something to GitHub (a mention, a link, a picture, HTML); such a word becomes code, in which
 * nothing means anything.
 */

/** A piece of code, whatever the text holds: on one line, without signs that nobody sees. */
export function code(text: string): string {
  const line = shown(text.replace(/\s+/g, ' ')).trim().replaceAll('`', "'");
  return line === '' ? '' : `\`${line}\``;
}

/** Letters, digits, and signs that mean nothing to Markdown wherever they stand between words. */
const harmless = /^[\p{L}\p{M}\p{N}'’"“”‘(),.;:!?%/+−–—…→·-]+$/u;

/** A word of harmless signs that means something all the same. */
const meaningful = new RegExp(
  [
    /www\./, // A link.
    /:(?!\d|$)|^:.|:[\w+-]+:/, // A link's scheme, an emoji.
    /(?<![\p{L}\p{N}])[0-9a-f]{7,}(?![\p{L}\p{N}])/u, // A commit.
    /(?<![\p{L}\p{N}])gh-\d/u, // An issue.
    /^[\d]+[.)]$/, // The number of a list.
    /^[-+]+$/, // The sign of a list, a line.
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** A text as plain words; a word that would mean something to Markdown or to GitHub is written as code. */
export function words(text: string): string {
  const all = text.replace(/\s+/g, ' ').split(' ');
  // With a space on each side it begins no entity, such as `&commat;`.
  const isApart = (index: number) => index > 0 && index < all.length - 1;
  const isPlain = (word: string, index: number) =>
    word === '' || (word === '&' && isApart(index)) || (harmless.test(word) && !meaningful.test(word));
  return all.map((word, index) => (isPlain(word, index) ? word : code(word))).join(' ');
}

/** Bold words. */
export function bold(text: string): string {
  return `**${words(text.trim())}**`;
}

/** A text of data that is read as a sentence: cut when it is long. */
export function sentence(text: string, longest = 200): string {
  const signs = [...text];
  return words(signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : text);
}

/** An entry of a list, with entries below it. */
export type Entry = { readonly line: string; readonly below?: readonly string[] };

/**
 * A list, cut where it gets long.
 *
 * @returns its lines; the last one of a cut list says how many more there are.
 */
export function list(entries: readonly Entry[], limit: number): string[] {
  const lines = entries
    .slice(0, limit)
    .flatMap(({ line, below = [] }) => [`- ${line}`, ...below.map((one) => `  - ${one}`)]);
  return entries.length > limit ? [...lines, `- and ${grouped(entries.length - limit)} more`] : lines;
}

/** Things in one line, cut where it gets long: `a, b, and 12 more`. */
export function inLine(parts: readonly string[], limit = 8): string {
  return parts.length > limit
    ? `${parts.slice(0, limit).join(', ')}, and ${grouped(parts.length - limit)} more`
    : parts.join(', ');
}

/** A whole number as people read it: `12,345`. */
export function grouped(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}

/** How many there are, in words: `1 page`, `3 pages`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** A piece of a line that is bold or code; the rest is words. */
const piece = /\*\*((?:[^*`]|`[^`]*`)+)\*\*|`([^`]*)`/g;

/**
 * The same Markdown written anew from its headings, lists, bold words, code and words alone, so that whoever wrote it can
 * neither call people, nor show a picture, a link or HTML. What this command writes itself comes out as it went in, and so
 * does what this returned.
 */
export function neutral(markdown: string): string {
  return markdown
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => {
      const [, start = '', rest = ''] = /^(#{2,4} | {0,2}- |)(.*)$/su.exec(line) ?? [];
      const written = settled(rest);
      return written === '' ? '' : start + written;
    })
    .join('\n');
}

/** A line written anew until that changes nothing: what stood apart may have come to the end of the line. */
function settled(line: string): string {
  const written = neutralLine(line).replace(/ +/g, ' ').trim();
  return written === line ? line : settled(written);
}

function neutralLine(line: string): string {
  let written = '';
  let end = 0;
  for (const match of line.matchAll(piece)) {
    const [all, inBold, inCode = ''] = match;
    written += words(line.slice(end, match.index));
    const boldWords = neutralLine(inBold ?? '').trim();
    // Words are judged one by one: what is left out keeps its neighbors apart.
    written += (boldWords === '' ? code(inCode) : `**${boldWords}**`) || ' ';
    end = match.index + all.length;
  }
  // Two codes side by side would be one.
  return `${written}${words(line.slice(end))}`.replaceAll('``', '` `');
}
