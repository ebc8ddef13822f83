import { posix } from 'node:path';
import type { RootContent } from 'mdast';
import { docsFolderOf, nodesOf, type ParsedFile, problemAt, spanOf } from './markdown';
import { nearest } from './nearest';
import type { Problem } from './problems';
import { recordKind } from './records';

type Anchors = { readonly ids: ReadonlySet<string>; readonly isComplete: boolean };

/** The ids of a page's headings; not all its anchors when components or facts bring more. */
function anchorsOf({ file, root }: ParsedFile): Anchors {
  const all = [...nodesOf(root)];
  const ids = all.flatMap((node) => {
    const last = node.type === 'heading' ? node.children.at(-1) : undefined;
    const id = last?.type === 'text' ? /\{#([^}]+)\}\s*$/.exec(last.value)?.[1] : undefined;
    return id === undefined ? [] : [id];
  });
  const isPlain = recordKind(file.slice(docsFolderOf(file)?.length ?? 0)) === 'page';
  return { ids: new Set(ids), isComplete: isPlain && !all.some((node) => node.type === 'leafDirective') };
}

/**
 * Finds the links that lead nowhere: a link names the file of a page, which exists, and a heading that it has.
 *
 * @param files - every Markdown file of the site; a page may link to the pages of its own version.
 */
export function brokenLinks(files: readonly ParsedFile[]): Problem[] {
  const anchors = new Map(files.map((page) => [page.file, anchorsOf(page)]));
  const folders = new Set(files.flatMap(({ file }) => docsFolderOf(file) ?? []));
  const inFolder = new Map(
    [...folders].map((folder) => [folder, new Map([...anchors].filter(([file]) => file.startsWith(folder)))] as const),
  );
  return files.flatMap((page) => {
    const folder = docsFolderOf(page.file);
    const within = folder === undefined ? anchors : (inFolder.get(folder) ?? anchors);
    return [...nodesOf(page.root)].flatMap((node) => brokenLink(page, node, within));
  });
}

/** Addresses with a scheme lead elsewhere; those from the root are refused by a rule of Markdown. */
export const leadsElsewhere = /^([a-z][a-z+.-]*:|\/|$)/i;

function brokenLink(page: ParsedFile, node: RootContent, anchors: ReadonlyMap<string, Anchors>): Problem[] {
  if ((node.type !== 'link' && node.type !== 'definition') || leadsElsewhere.test(node.url)) return [];
  const [path = '', anchor] = node.url.split('#');
  const target = linkedFile(page.file, path);
  const told = (rule: string, message: string, write: string | undefined) => {
    const hint = write === undefined ? '' : ` Did you mean "${write}"?`;
    return [problemAt(page, spanOf(page, node, node.url), { rule, message: `${message}${hint}`, write })];
  };
  const known = anchors.get(target);
  if (!known) {
    // Files of other kinds, such as a PDF, are looked for when the site is built.
    const isPage = /\.mdx?$/.test(target);
    if (!isPage && (posix.extname(target) !== '' || docsFolderOf(page.file) === undefined)) return [];
    const others = [...anchors.keys()].filter((file) => file !== page.file);
    const asFile = [`${target}.md`, `${target.replace(/\/$/, '')}/index.md`].find((file) => anchors.has(file));
    const [sameName, ...more] = others.filter((file) => posix.basename(file) === posix.basename(target));
    const file = asFile ?? (more.length === 0 ? sameName : undefined) ?? nearestPage(target, others);
    const write = file && relative(page.file, file) + keptAnchor(anchor, anchors.get(file));
    const message = isPage
      ? `links to "${path}", which is no page of the site.`
      : `links to "${path}": a link names the page's file, with ".md" at its end.`;
    return told('existing-pages', message, write);
  }
  if (!anchor || !known.isComplete || known.ids.has(anchor)) return [];
  const close = nearest(anchor, known.ids);
  const message = `links to "#${anchor}", which ${target} does not have.`;
  return told('existing-headings', message, close && `${path}#${close}`);
}

/** A page whose own name is nearly that of another; that they lie in the same folder says nothing. */
function nearestPage(target: string, files: readonly string[]): string | undefined {
  const beside = files.filter((file) => posix.dirname(file) === posix.dirname(target));
  const others = files.filter((file) => posix.basename(file) !== 'index.md');
  const named = new Map([...others, ...beside].map((file) => [posix.basename(file), file]));
  const name = nearest(posix.basename(target), [...named.keys()]);
  return name === undefined ? undefined : named.get(name);
}

/** The anchor of a link as it goes with another page: only if that page has it. */
function keptAnchor(anchor: string | undefined, known: Anchors | undefined): string {
  return anchor !== undefined && known && (!known.isComplete || known.ids.has(anchor)) ? `#${anchor}` : '';
}

/**
 * The file that a relative address in another file leads to.
 *
 * @param from - path of the file with the address, from the site's root.
 * @param address - with or without an anchor.
 */
export function linkedFile(from: string, address: string): string {
  const path = decoded(address.replace(/[?#].*/, ''));
  return path === '' ? from : posix.join(posix.dirname(from), path);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A path as a link in a file writes it: `./a.md`, `../b/c.md`. */
function relative(from: string, to: string): string {
  const path = encodeURI(posix.relative(posix.dirname(from), to));
  return path.startsWith('.') ? path : `./${path}`;
}
