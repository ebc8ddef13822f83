import { readFileSync } from 'node:fs';
import { type FontFacts, readFont } from './woff';

export type FontWeight = 400 | 600 | 700;

/** A part of a font family that holds the signs of some ranges, in a file for each weight. */
export type Slice = {
  /** Name under which it is drawn with, such as `inter-latin-ext`. */
  readonly name: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
};

/** The families in the order in which they are asked for a sign. */
const packages = ['inter', 'noto-sans-sc'] as const;

/** Scripts in the order in which they are asked; the numbered slices follow in that of the package. */
const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

const orderOf = (key: string) => (scripts.includes(key) ? scripts.indexOf(key) : scripts.length);

/** Every slice of the packages. */
export const slices: readonly Slice[] = packages.flatMap((name) => {
  const ranges = JSON.parse(readFileSync(require.resolve(`@fontsource/${name}/unicode.json`), 'utf8')) as Readonly<
    Record<string, string>
  >;
  return Object.entries(ranges)
    .map(([key, text]) => ({ key: key.replace(/[[\]]/g, ''), text }))
    .toSorted((a, b) => orderOf(a.key) - orderOf(b.key))
    .map(({ key, text }) => ({ name: `${name}-${key}`, ranges: parseRanges(text) }));
});

/** @param text - such as `U+0000-00FF,U+0131`. */
function parseRanges(text: string): Slice['ranges'] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}

const files = new Map<string, Buffer>();
const facts = new Map<string, FontFacts>();

/** The file of a slice, read once. */
export function sliceFile({ name }: Slice, weight: FontWeight): Buffer {
  const key = `${name}-${weight}-normal.woff`;
  const family = packages.find((candidate) => name.startsWith(`${candidate}-`)) ?? 'inter';
  const file = files.get(key) ?? readFileSync(require.resolve(`@fontsource/${family}/files/${key}`));
  files.set(key, file);
  return file;
}

/** What the file of a slice tells of its signs. */
function sliceFacts(slice: Slice, weight: FontWeight): FontFacts {
  const key = `${slice.name} ${weight}`;
  const known = facts.get(key) ?? readFont(sliceFile(slice, weight));
  facts.set(key, known);
  return known;
}

/** A sign as it is drawn: from which slice, and how wide, as a part of the size. */
export type Glyph = { readonly slice: Slice; readonly advance: number };

const glyphs = new Map<string, Glyph | undefined>();

/** The first slice that has a sign; `undefined` where no font of the site has it. */
export function glyphOf(sign: string, weight: FontWeight): Glyph | undefined {
  const key = `${weight}${sign}`;
  if (!glyphs.has(key)) glyphs.set(key, findGlyph(sign.codePointAt(0) ?? 0, weight));
  return glyphs.get(key);
}

function findGlyph(codePoint: number, weight: FontWeight): Glyph | undefined {
  for (const slice of slices) {
    if (!slice.ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) continue;
    const advance = sliceFacts(slice, weight).advance(codePoint);
    if (advance !== undefined) return { slice, advance };
  }
  return undefined;
}
