import type { Heading, Nodes } from 'mdast';
import type { ParsedFile } from './markdown';
import type { PageTrees } from './pageTrees';
import { readableNodes } from './readable';

/** What is known of a page's own text. */
export type PageProse = {
  /** How long it takes to read, at least 1. */
  readonly minutes: number;
  /** Its third-level headings with the text below each, for a page of questions. */
  readonly questions: readonly Question[];
};

/** A question and its answer, both plain text. */
export type Question = { readonly question: string; readonly answer: string };

/** What people read in a minute: words of languages that have spaces, signs of those that have none. */
const perMinute = { words: 220, signs: 500 };
const han = /\p{Script=Han}/gu;

/** How long a text takes to read, in whole minutes, at least 1. */
export function readingMinutes(text: string): number {
  const signs = text.match(han)?.length ?? 0;
  const words = text.replace(han, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(signs / perMinute.signs + words / perMinute.words));
}

/** What stands around other blocks. */
const holdsBlocks = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow', 'containerDirective']);

/** Makes one line of text of nodes. */
export type TextOf = (nodes: readonly Nodes[]) => string;

/** Loads what makes text of nodes: the words that readers see, components and pieces of HTML left out. */
export async function loadTextOf(): Promise<TextOf> {
  // A module of the ES kind: a static import would fail where this file is loaded as CommonJS.
  const { toString: plain } = await import('mdast-util-to-string');
  // Blocks of one another are words of one another too; what is within a line joins without a space.
  const textOf: TextOf = (nodes) =>
    nodes
      .map((node) => {
        const isAround = 'children' in node && holdsBlocks.has(node.type);
        return isAround ? textOf(node.children) : plain(node, { includeHtml: false });
      })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(' ');
  return textOf;
}

/** What the texts of all pages say, by path from the site's root. */
export async function proseOf(trees: PageTrees): Promise<ReadonlyMap<string, PageProse>> {
  const textOf = await loadTextOf();
  return new Map(
    [...trees].map(([file, page]) => {
      const questions = questionsOf(page, textOf).map(({ question, answer }) => ({ question, answer }));
      return [file, { minutes: readingMinutes(textOf(readableNodes(page))), questions }] as const;
    }),
  );
}

/** Every third-level heading, and the text below it: up to the next heading of its level or above. */
export function questionsOf(page: ParsedFile, textOf: TextOf): (Question & { readonly heading: Heading })[] {
  const nodes = readableNodes(page);
  return nodes.flatMap((heading, index) => {
    if (heading.type !== 'heading' || heading.depth !== 3) return [];
    const rest = nodes.slice(index + 1);
    const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= 3);
    const answer = textOf(end < 0 ? rest : rest.slice(0, end));
    return [{ question: textOf([heading]), answer, heading }];
  });
}
