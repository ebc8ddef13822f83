import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a first visit to a page costs, in bytes after brotli; pictures are what they are. */
export type Weight = { readonly html: number; readonly css: number; readonly js: number; readonly images: number };

/** Where a built site is, and the path that it was built for, which starts and ends with a slash. */
export type WeighedSite = { readonly folder: string; readonly baseUrl: string };

/** What was compressed already, by what it holds: two builds share most of it. */
const known = new Map<string, number>();

/** Whether a file is compressed on its way: text, and no picture, archive or program. */
const isText = (file: string) => /\.(html|css|js|json|svg|xml|txt|webmanifest)$/.test(file);

/** Bytes of a file on its way to a reader. @param file - below the built site */
export function sentBytes({ folder }: Pick<WeighedSite, 'folder'>, file: string): number {
  const content = readFileSync(join(folder, file));
  if (!isText(file)) return content.length;
  const hash = createHash('sha256').update(content).digest('base64');
  const bytes = known.get(hash) ?? brotliCompressSync(content).length;
  known.set(hash, bytes);
  return bytes;
}

/** Files that a page loads on a first visit, in its order, below the built site: the page itself is the first. */
export function filesOf({ folder, baseUrl }: WeighedSite, page: string): string[] {
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
export function weightOf(site: WeighedSite, page: string): Weight {
  const files = filesOf(site, page);
  const sum = (kind: RegExp) =>
    files.filter((file) => kind.test(file)).reduce((bytes, file) => bytes + sentBytes(site, file), 0);
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

/** Files of the pages of a built site that are pages for readers: no redirects. */
export function pageFiles({ folder }: Pick<WeighedSite, 'folder'>): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && readFileSync(join(folder, file), 'utf8').includes(' data-scripts='))
    .sort();
}

/**
 * The script that every page loads, below the built site.
 *
 * @throws Error when there is none.
 */
export function mainScript({ folder }: Pick<WeighedSite, 'folder'>): string {
  const name = readdirSync(join(folder, 'assets/js')).find((one) => /^main\.[0-9a-f]+\.js$/.test(one));
  if (name === undefined) throw new Error(`${folder}/assets/js has no main.*.js`);
  return `assets/js/${name}`;
}
