import { inflateSync } from 'node:zlib';

/** What a font file tells of the signs that it has. */
export type FontFacts = {
  /** Width of a sign as a part of the font's size; `undefined` where the font lacks the sign. */
  readonly advance: (codePoint: number) => number | undefined;
};

type Table = (tag: string) => DataView;

/** A run of signs and the number of the glyph of each. */
type Run = { readonly first: number; readonly last: number; readonly glyph: (codePoint: number) => number };

/**
 * Reads which signs a WOFF font has, and how wide they are.
 *
 * @throws Error when the file is no WOFF font, or lacks a table that every font has.
 */
export function readFont(file: Buffer): FontFacts {
  const table = tablesOf(file);
  const size = table('head').getUint16(18);
  const metrics = table('hhea').getUint16(34);
  const widths = table('hmtx');
  const runs = runsOf(table('cmap'));
  return {
    advance(codePoint) {
      const run = runs.find(({ first, last }) => codePoint >= first && codePoint <= last);
      const glyph = run?.glyph(codePoint) ?? 0;
      // Glyphs after the last of the list are as wide as that.
      return glyph === 0 ? undefined : widths.getUint16(Math.min(glyph, metrics - 1) * 4) / size;
    },
  };
}

function tablesOf(file: Buffer): Table {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF font.');
  return (tag) => {
    const count = file.readUInt16BE(12);
    for (let entry = 44; entry < 44 + count * 20; entry += 20) {
      if (file.toString('latin1', entry, entry + 4) !== tag) continue;
      const [from, packed, full] = [
        file.readUInt32BE(entry + 4),
        file.readUInt32BE(entry + 8),
        file.readUInt32BE(entry + 12),
      ];
      const bytes = file.subarray(from, from + packed);
      const plain = packed < full ? inflateSync(bytes) : bytes;
      return new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
    }
    throw new Error(`The font has no table "${tag}".`);
  };
}

/** The signs of the best of the font's character maps: all of Unicode, else its first 65,536 signs. */
function runsOf(cmap: DataView): readonly Run[] {
  const maps = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8));
  const ofFormat = (format: number) => maps.find((offset) => cmap.getUint16(offset) === format);
  const [full, basic] = [ofFormat(12), ofFormat(4)];
  if (full !== undefined) return fullRuns(cmap, full);
  if (basic !== undefined) return basicRuns(cmap, basic);
  throw new Error('The font has no character map for Unicode.');
}

function fullRuns(cmap: DataView, at: number): Run[] {
  return Array.from({ length: cmap.getUint32(at + 12) }, (_, index) => {
    const entry = at + 16 + index * 12;
    const [first, last, glyph] = [cmap.getUint32(entry), cmap.getUint32(entry + 4), cmap.getUint32(entry + 8)];
    return { first, last, glyph: (codePoint) => glyph + codePoint - first };
  });
}

function basicRuns(cmap: DataView, at: number): Run[] {
  const doubled = cmap.getUint16(at + 6);
  return Array.from({ length: doubled / 2 }, (_, index) => {
    const last = cmap.getUint16(at + 14 + index * 2);
    const first = cmap.getUint16(at + 16 + doubled + index * 2);
    const delta = cmap.getUint16(at + 16 + doubled * 2 + index * 2);
    const place = at + 16 + doubled * 3 + index * 2;
    const offset = cmap.getUint16(place);
    return {
      first,
      last,
      glyph: (codePoint) => {
        const glyph = offset === 0 ? codePoint : cmap.getUint16(place + offset + (codePoint - first) * 2);
        return glyph === 0 ? 0 : (glyph + delta) % 65_536;
      },
    };
  });
}
