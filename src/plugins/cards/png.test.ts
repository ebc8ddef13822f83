import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng } from './png';

type Color = readonly [red: number, green: number, blue: number];

const picture = (width: number, colors: readonly Color[]) => ({
  width,
  height: colors.length / width,
  data: Uint8Array.from(colors.flatMap((color) => [...color, 255])),
});

/** The colours of a PNG with a palette whose lines have no filter. */
function decode(png: Buffer): Color[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type) ?? Buffer.alloc(0));
  const width = header?.readUInt32BE(0) ?? 0;
  return [...inflateSync(data ?? '')].flatMap((index, place): Color[] => {
    const channel = (offset: number) => palette?.[index * 3 + offset] ?? 0;
    return place % (width + 1) === 0 ? [] : [[channel(0), channel(1), channel(2)]];
  });
}

const red: Color = [255, 0, 0];
const green: Color = [0, 128, 0];
const white: Color = [255, 255, 255];

describe('A picture as PNG', () => {
  test('keeps its dots', () => {
    const colors = [red, red, white, white, green, red];
    expect(decode(encodePng(picture(3, colors)))).toEqual(colors);
  });

  test('is a PNG to the byte', () => {
    const png = encodePng(picture(1, [red]));
    expect(png.toString('hex', 0, 8)).toBe('89504e470d0a1a0a');
    // Size, eight bits, palette; then the checksum that others count for this header.
    expect(png.toString('hex', 8, 33)).toBe('0000000d494844520000000100000001080300000028cb34bb');
    expect(png.toString('hex', png.length - 12)).toBe('0000000049454e44ae426082');
  });

  test('of more than 256 colours gives the rarest the nearest of the others', () => {
    const often = Array.from({ length: 256 }, (_, index): Color => [index, 0, 0]);
    const rare: Color = [7, 1, 0];
    const decoded = decode(encodePng(picture(1, [...often, ...often, rare])));
    expect(decoded.at(-1)).toEqual([7, 0, 0]);
    expect(decoded.slice(0, 256)).toEqual(often);
  });
});
