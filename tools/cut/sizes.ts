import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frozen } from './freeze';

/** Everything to write with its size in bytes, by path. */
async function sizes(siteDir: string, { files, assets }: Frozen): Promise<[file: string, bytes: number][]> {
  const texts = [...files].map(([file, text]): [string, number] => [file, Buffer.byteLength(text)]);
  const copies = await Promise.all(
    [...assets].map(async ([to, from]): Promise<[string, number]> => [to, (await stat(join(siteDir, from))).size]),
  );
  return [...texts, ...copies];
}

/** Every file to write with its size, a line each, and the sum. */
export async function fileList(siteDir: string, frozen: Frozen): Promise<string> {
  const all = await sizes(siteDir, frozen);
  return [...all.map(([file, bytes]) => `  ${file}  ${kilobytes(bytes)}`), total(all)].join('\n');
}

/**
 * What was written, in few lines: the pages together, each other file, and the sum.
 *
 * @param generated - files that changed with the frozen year and are no part of it.
 */
export async function summary(siteDir: string, frozen: Frozen, generated: readonly string[]): Promise<string> {
  const all = await sizes(siteDir, frozen);
  const folder = `${frozen.texts.docsFolder}/`;
  const isPage = ([file]: [string, number]) => file.startsWith(folder);
  const pages = all.filter(isPage);
  const others = all.filter((entry) => !isPage(entry));
  return [
    `written  ${folder}  ${pages.length} files, ${kilobytes(sum(pages))}`,
    ...others.map(([file, bytes]) => `written  ${file}  ${kilobytes(bytes)}`),
    ...generated.map((file) => `written  ${file}`),
    total(all),
  ].join('\n');
}

function sum(entries: readonly (readonly [string, number])[]): number {
  return entries.reduce((bytes, [, more]) => bytes + more, 0);
}

function total(entries: readonly (readonly [string, number])[]): string {
  return `${kilobytes(sum(entries))} in all: what the year adds to the repository`;
}

/** How much a number of bytes is, such as `12 kB`. */
function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
