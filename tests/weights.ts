import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BuildName, builds } from './builds';

/** What a first visit to a page costs, in bytes after brotli; pictures are what they are. */
export type Weight = { readonly html: number; readonly css: number; readonly js: number; readonly images: number };

const known = new Map<string, number>();

/** Whether a file is compressed on its way: text, and no picture, archive or program. */
const isText = (file: string) => /\.(html|css|js|json|svg|xml|txt|webmanifest)$/.test(file);

/** Bytes of a file on its way to a reader. @param file - below the built site */
export function sentBytes(build: BuildName, file: string): number {
  const path = join(builds[build].folder, file);
  const bytes = known.get(path) ?? (isText(file) ? brotliCompressSync(readFileSync(path)) : readFileSync(path)).length;
  known.set(path, bytes);
  return bytes;
}

/** Files that a page loads on a first visit, in its order, below the built site: the page itself is the first. */
export function filesOf(build: BuildName, page: string): string[] {
  const { folder, baseUrl } = builds[build];
  const html = readFileSync(join(folder, page), 'utf8');
  const addresses = [
    ...(/ data-scripts="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? []),
    ...[...html.matchAll(/<link [^>]*rel="?(?:stylesheet|preload|icon)[^>]*>/g)].map(([tag]) => attribute(tag, 'href')),
    ...[...html.matchAll(/<img [^>]*>/g)].map(([tag]) => attribute(tag, 'src')),
  ];
  return [page, ...new Set(addresses.map((address) => decodeURI(address.slice(baseUrl.length))))];
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}=(?:"([^"]*)"|([^\\s>]*))`).exec(tag);
  if (!value) throw new Error(`${tag} has no ${name}`);
  return value[1] ?? value[2] ?? '';
}

/** What a first visit to a page costs. @param page - its file below the built site */
export function weightOf(build: BuildName, page: string): Weight {
  const sum = (kind: RegExp) =>
    filesOf(build, page)
      .filter((file) => kind.test(file))
      .reduce((bytes, file) => bytes + sentBytes(build, file), 0);
  return {
    html: sum(/\.html$/),
    css: sum(/\.css$/),
    js: sum(/\.js$/),
    images: sum(/\.(svg|png|jpe?g|webp|avif|gif|ico)$/),
  };
}

/** Bytes of everything together. */
export function total({ html, css, js, images }: Weight): number {
  return html + css + js + images;
}

/** Files of the pages of a build that are pages of the site: no redirects. */
export function pageFiles(build: BuildName): string[] {
  const { folder } = builds[build];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && readFileSync(join(folder, file), 'utf8').includes(' data-scripts='))
    .sort();
}
