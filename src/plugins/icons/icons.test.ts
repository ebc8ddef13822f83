import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ico } from './ico';
import { icons, manifest } from './icons';

const mark = readFileSync(join(import.meta.dirname, '../../../static/img/favicon.svg'), 'utf8');

/** Width and height of a PNG: https://www.w3.org/TR/png-3/#11IHDR. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every size is drawn from the mark, in the same bytes each time', async () => {
  const files = await icons(mark);
  const sizes = [...files].filter(([file]) => file.endsWith('.png')).map(([file, png]) => [file, ...sizeOf(png)]);
  expect(sizes).toEqual([
    ['img/apple-touch-icon.png', 180, 180],
    ['img/icon-maskable-512.png', 512, 512],
    ['img/icon-192.png', 192, 192],
    ['img/icon-512.png', 512, 512],
  ]);
  expect(await icons(mark)).toEqual(files);
});

test('an .ico file names each picture with its size and place', async () => {
  const files = await icons(mark);
  const file = files.get('favicon.ico') ?? Buffer.alloc(0);
  const entries = [0, 1, 2].map((index) => file.subarray(6 + 16 * index, 22 + 16 * index));
  expect(file.readUInt16LE(4)).toBe(3);
  expect(entries.map((entry) => entry.readUInt8(0))).toEqual([16, 32, 48]);
  const pictures = entries.map((entry) => {
    const offset = entry.readUInt32LE(12);
    return file.subarray(offset, offset + entry.readUInt32LE(8));
  });
  expect(pictures.map(sizeOf)).toEqual([
    [16, 16],
    [32, 32],
    [48, 48],
  ]);
  expect(pictures.at(-1)?.byteOffset).toBe(file.byteOffset + file.length - (pictures.at(-1)?.length ?? 0));
});

test('the largest picture of an .ico file is written as 0', () => {
  expect(ico([{ size: 256, png: Buffer.from('png') }]).readUInt8(6)).toBe(0);
});

test('the manifest names every icon below the base path', async () => {
  const site = { title: 'A Community', shortTitle: 'A', description: 'What it is.', baseUrl: '/a/', language: 'en' };
  const files = await icons(mark);
  const { icons: named, ...rest } = manifest(site) as { icons: { src: string; sizes: string; purpose: string }[] };
  expect(rest).toMatchObject({ name: 'A Community', short_name: 'A', start_url: '/a/', scope: '/a/', lang: 'en' });
  const drawn = named.filter(({ src }) => src.endsWith('.png'));
  expect(drawn.filter(({ src }) => !files.has(src.replace('/a/', '')))).toEqual([]);
  for (const { src, sizes } of drawn) {
    expect(`${sizeOf(files.get(src.replace('/a/', '')) ?? Buffer.alloc(24)).join('x')}`).toBe(sizes);
  }
  expect(drawn.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
});
