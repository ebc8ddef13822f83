import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathsBelow } from '../../src/plugins/community/files';
import { type Facts, readFacts } from './api';
import { baseUrlOf, headingsOf, isPage, type Leading, leadingOf, movedHeadingsOf, titleOf } from './html';

/** A page of a built site. */
export type BuiltPage = {
  readonly title: string;
  /** Ids of its headings. */
  readonly headings: readonly string[];
  /** Where it leads readers of headings that it had, by id. */
  readonly moved: ReadonlyMap<string, string>;
  /** What it says, as its Markdown; `undefined` for a page without one, such as the list of short links. */
  readonly text: string | undefined;
};

/** What is compared of a built site. All addresses are from its base path, not encoded, without a slash at the end. */
export type BuiltSite = {
  readonly folder: string;
  readonly baseUrl: string;
  readonly facts: Facts;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Addresses that lead elsewhere: what moved, and short links. */
  readonly leading: ReadonlyMap<string, Leading>;
  /** Names of the scripts and styles that all pages share, which change with what they hold. */
  readonly shared: readonly string[];
  /** Pictures and other files that the site serves as they are, with the hash of each. */
  readonly files: ReadonlyMap<string, string>;
};

/** Why a folder cannot be compared. */
export class NoSite extends Error {}

/**
 * Does something with a file of a built site.
 *
 * @param name - what the site's folder is called in messages.
 * @param file - below that folder.
 * @throws NoSite with a sentence that names the file, when that fails.
 */
export function withFile<Value>(name: string, file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw new NoSite(`${name} is not a built site: ${file}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path !== undefined ? `${path} is missing` : message;
}

/** What the build makes anew each time, and what belongs to pages. */
const made =
  /^(?:(?:\d{4}\/)?api\/|assets\/|cards\/|pagefind\/|404\.html$|_headers$|_redirects$|nginx-|sitemap\.xml$|(?:\d{4}\/)?llms\.txt$|site\.webmanifest$)|\.(?:html|br|gz|ics)$/;

/** The script that every page loads, by the hash of what it holds. */
const mainScripts = /^assets\/js\/main\.[0-9a-f]+\.js$/;

/**
 * Reads a built site.
 *
 * @param name - what the folder is called in messages.
 * @throws NoSite with a sentence, for a folder that holds none.
 */
export async function readBuiltSite(folder: string, name: string): Promise<BuiltSite> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new NoSite(`${name} is not a folder.`);
  const paths = await pathsBelow(folder);
  const known = new Set(paths);
  if (!known.has('api/v1/index.json') || !known.has('index.html'))
    throw new NoSite(`${name} is not a built site: it has no api/v1/index.json or no index.html.`);
  if (!paths.some((path) => mainScripts.test(path)))
    throw new NoSite(`${name} is not a built site: it has no assets/js/main.*.js.`);
  const read = (path: string) => (known.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined);
  const baseUrl = baseUrlOf(read('index.html') ?? '');
  const pages = new Map<string, BuiltPage>();
  const leading = new Map<string, Leading>();
  // Where the site lives is not what it says.
  const place = /^Source: (\S+)$/m.exec(read('index.md') ?? '')?.[1];
  for (const path of paths) {
    if (!path.endsWith('.html') || path === '404.html') continue;
    const html = read(path) ?? '';
    const address = addressOf(path);
    if (isPage(html)) {
      const text = read(path.replace(/\.html$/, '.md'))?.replaceAll(place ?? '/', '/');
      pages.set(address, {
        title: titleOf(html),
        headings: headingsOf(html),
        moved: movedHeadingsOf(html, baseUrl, address),
        text,
      });
    } else {
      const target = withFile(name, path, () => leadingOf(html, baseUrl));
      if (target) leading.set(address, target);
    }
  }
  const shared = paths.filter((path) => /^assets\/(?:css\/.*\.css|js\/main\.[^/]*\.js)$/.test(path));
  return { folder, baseUrl, facts: factsOf(read, name), pages, leading, shared, files: filesOf(folder, paths, pages) };
}

/** The address of a file of the built site: `/` for `index.html`, `/sigs` for `sigs.html`. */
export function addressOf(path: string): string {
  return `/${path.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`;
}

function factsOf(read: (path: string) => string | undefined, name: string): Facts {
  try {
    return readFacts((path) => read(`api/v1/${path}`));
  } catch (error) {
    throw new NoSite(`${name} is not a built site: ${error instanceof Error ? error.message : error}`);
  }
}

function filesOf(
  folder: string,
  paths: readonly string[],
  pages: ReadonlyMap<string, BuiltPage>,
): ReadonlyMap<string, string> {
  const isText = (path: string) => path.endsWith('.md') && pages.has(addressOf(path.replace(/\.md$/, '.html')));
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return new Map(paths.filter((path) => !made.test(path) && !isText(path)).map((path) => [`/${path}`, hash(path)]));
}
