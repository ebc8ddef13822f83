import { deflateSync } from 'node:zlib';

/** The most colours that a PNG with a palette can have. */
const most = 256;

/** A picture as its dots: red, green, blue and opacity, a byte each, line by line. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/**
 * Writes an opaque picture of few colours as a PNG with a palette, half as large as one without. Of more than 256
 * colours the rarest, shades at the edge of a letter, become the nearest of the others.
 */
export function encodePng({ width, height, data }: Pixels): Buffer {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  const dots = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const { palette, indexes } = quantize(dots);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a dot, with a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colors = { readonly palette: readonly number[]; readonly indexes: Uint8Array };

function quantize(dots: Uint32Array): Colors {
  const counts = new Map<number, number>();
  eachRun(dots, (color, from, to) => counts.set(color, (counts.get(color) ?? 0) + to - from));
  const byCount = [...counts].toSorted(([a, x], [b, y]) => y - x || a - b).map(([color]) => color);
  const palette = byCount.slice(0, most);
  const index = new Map(byCount.map((color, place) => [color, place < most ? place : nearest(color, palette)]));
  const indexes = new Uint8Array(dots.length);
  eachRun(dots, (color, from, to) => indexes.fill(index.get(color) ?? 0, from, to));
  return { palette, indexes };
}

/** Tells of the dots of one colour beside each other: most of a card is such runs. */
function eachRun(dots: Uint32Array, tell: (color: number, from: number, to: number) => void): void {
  for (let from = 0; from < dots.length; ) {
    const color = dots[from] ?? 0;
    let to = from + 1;
    while (dots[to] === color) to += 1;
    tell(color, from, to);
    from = to;
  }
}

/** Red, green and blue of a dot whose four bytes were read as one number, the lowest byte first. */
const channels = (color: number) => [color & 255, (color >> 8) & 255, (color >> 16) & 255];

function nearest(color: number, palette: readonly number[]): number {
  const wanted = channels(color);
  const distance = (other: number) =>
    channels(other).reduce((sum, value, place) => sum + (value - (wanted[place] ?? 0)) ** 2, 0);
  return palette.reduce((best, other, place) => (distance(other) < distance(palette[best] ?? 0) ? place : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const remainders = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The cyclic redundancy check of PNG. */
function checksum(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (remainders[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
