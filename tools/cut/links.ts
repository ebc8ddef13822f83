import type { RootContent } from 'mdast';
import { docsFolderOf, nodesOf, type ParsedFile } from '../../src/plugins/community/markdown';
import { leadsElsewhere, linkedFile } from '../../src/plugins/community/pageLinks';
import { targetOfTheDay } from '../../src/plugins/community/shortLinkTarget';

/** A link whose page is not there any more, as it stood in the living version. */
export type Unlinked = {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What is left of it. */
  readonly text: string;
  /** Where it led. */
  readonly address: string;
};

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The address of a link, an image or a definition within the site; `undefined` for other nodes and addresses. */
function addressOf(node: RootContent): string | undefined {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined;
  return leadsElsewhere.test(node.url) || node.url.startsWith('@site/') ? undefined : node.url;
}

/** The files that a page links to or shows, pages and others, as paths from the site's root. */
export function linkedFiles({ file, root }: ParsedFile): string[] {
  return [...nodesOf(root)].flatMap((node) => {
    const address = addressOf(node);
    return address === undefined ? [] : [linkedFile(file, address)];
  });
}

/** Where a node stands in the text; `undefined` for one that the parser made up. */
function rangeOf({ position }: RootContent): readonly [start: number, end: number] | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : [start, end];
}

/**
 * A page without links to pages that are left out: their words stay. Links that lead out of the folder of the pages are
 * made to lead to the same file from one folder deeper, and short links to where they lead that day. All other text stays
 * as it is, byte for byte.
 *
 * @param page - a page of the living version.
 * @param isLeftOut - told by the path from the site's root.
 * @param targets - where each short link leads, by its path: a full address, or that of a page.
 */
export function withoutLinks(
  page: ParsedFile,
  isLeftOut: (file: string) => boolean,
  targets: ReadonlyMap<string, string> = new Map(),
): { readonly content: string; readonly unlinked: readonly Unlinked[] } {
  const { file, content, root } = page;
  const nodes = [...nodesOf(root)];
  const gone = (node: RootContent) => {
    const address = addressOf(node);
    return address !== undefined && isLeftOut(linkedFile(file, address)) ? address : undefined;
  };
  const definitions = new Map(
    nodes.flatMap((node) => {
      const address = node.type === 'definition' ? gone(node) : undefined;
      return node.type === 'definition' && address !== undefined ? [[node.identifier, address] as const] : [];
    }),
  );
  const unlinked: Unlinked[] = [];
  const edits = nodes.flatMap((node): Edit[] => {
    const range = rangeOf(node);
    if (!range) return [];
    if (node.type === 'link' || node.type === 'linkReference') {
      const address = node.type === 'link' ? gone(node) : definitions.get(node.identifier);
      if (address !== undefined) {
        const text = wordsOf(node.children, content);
        unlinked.push({ file, line: node.position?.start.line ?? 1, text, address });
        return [{ start: range[0], end: range[1], text }];
      }
    }
    if (node.type === 'definition' && gone(node) !== undefined) return [lineOf(content, range)];
    return [...outward(page, node, range), ...ofTheDay(page, node, range, targets)];
  });
  return { content: edited(content, edits), unlinked };
}

/** The source of the words of a link. */
function wordsOf(children: readonly RootContent[], content: string): string {
  const [first, last] = [children[0], children.at(-1)].map((child) => child && rangeOf(child));
  return first && last ? content.slice(first[0], last[1]) : '';
}

/** A definition goes with its line, and with the blank line before it when another one follows. */
function lineOf(content: string, [start, end]: readonly [number, number]): Edit {
  const after = /^[ \t]*(\r?\n|$)/.exec(content.slice(end))?.[0] ?? '';
  const rest = content.slice(end + after.length);
  const before = /^(\r?\n|$)/.test(rest) ? (/(?<=\n)\r?\n$/.exec(content.slice(0, start))?.[0] ?? '') : '';
  return { start: start - before.length, end: end + after.length, text: '' };
}

function outward({ file, content }: ParsedFile, node: RootContent, [start, end]: readonly [number, number]): Edit[] {
  const address = addressOf(node);
  const folder = docsFolderOf(file);
  if (address === undefined || folder === undefined || linkedFile(file, address).startsWith(folder)) return [];
  const at = content.slice(start, end).lastIndexOf(address);
  return at < 0 ? [] : [{ start: start + at, end: start + at, text: '../' }];
}

/** A short link leads to what it leads to now: the frozen year keeps the addresses of its day. */
function ofTheDay(
  { file, content }: ParsedFile,
  node: RootContent,
  [start, end]: readonly [number, number],
  targets: ReadonlyMap<string, string>,
): Edit[] {
  const url = node.type === 'link' || node.type === 'definition' ? node.url : '';
  const to = targets.get(url);
  const at = content.slice(start, end).lastIndexOf(url);
  if (to === undefined || at < 0) return [];
  return [{ start: start + at, end: start + at + url.length, text: targetOfTheDay(file, to) }];
}

/** The text with its edits made; one within another is made by the other. */
function edited(content: string, edits: readonly Edit[]): string {
  let [done, at] = ['', 0];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    done += content.slice(at, start) + text;
    at = end;
  }
  return done + content.slice(at);
}
