import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import satori from 'satori';
import { column, type Element, picture, row, text } from '../../src/plugins/cards/design/element';
import { colors } from '../../src/plugins/cards/design/palette';
import { fontsFor } from '../../src/plugins/cards/fonts/choose';
import { rasterize } from '../../src/plugins/cards/rasterize';

/** A picture as wide as chats show it. */
const thumbnail = { width: 360, height: 189 } as const;
const columns = 5;
const rows = 7;
const gap = 24;

/**
 * Writes sheets of pictures with the address of each, and removes those of an earlier run.
 *
 * @param pictures - PNG by address.
 * @param folder - absolute path of the folder for the sheets.
 * @returns the paths of the sheets.
 */
export async function writeSheets(pictures: ReadonlyMap<string, Buffer>, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((name) => /^sheet-\d+\.png$/.test(name));
  await Promise.all(old.map((name) => rm(join(folder, name))));
  const all = [...pictures];
  const files: string[] = [];
  for (let from = 0; from < all.length; from += columns * rows) {
    const file = join(folder, `sheet-${files.length + 1}.png`);
    await writeFile(file, await drawSheet(all.slice(from, from + columns * rows)));
    files.push(file);
  }
  return files;
}

async function drawSheet(pictures: readonly (readonly [image: string, png: Buffer])[]): Promise<Buffer> {
  const width = gap + columns * (thumbnail.width + gap);
  const height = gap + Math.ceil(pictures.length / columns) * (thumbnail.height + 30 + gap);
  const sheet = row(
    { width, height, padding: gap, gap, flexWrap: 'wrap', alignContent: 'flex-start', backgroundColor: '#d5dbe5' },
    ...pictures.map(([image, png]) => item(image, png)),
  );
  const { family, fonts } = fontsFor(sheet);
  const element = { ...sheet, props: { ...sheet.props, style: { ...sheet.props.style, fontFamily: family } } };
  return rasterize(await satori(element as unknown as ReactNode, { width, height, fonts }), width);
}

function item(image: string, png: Buffer): Element {
  return column(
    { width: thumbnail.width, gap: 8 },
    picture(`data:image/png;base64,${png.toString('base64')}`, thumbnail.width, thumbnail.height),
    text(image, { size: 15, weight: 600, color: colors.text }),
  );
}
