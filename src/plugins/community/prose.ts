import type { Nodes, Root } from 'mdast';
import type { PageTrees } from './pageTrees';

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

/** What the texts of all pages say, by path from the site's root. */
export async function proseOf(trees: PageTrees): Promise<ReadonlyMap<string, PageProse>> {
  const { toString: plain } = await import('mdast-util-to-string');
  // Blocks of one another are words of one another too; what is within a line joins without a space.
  const textOf = (nodes: readonly Nodes[]): string =>
    nodes
      .map((node) => ('children' in node && holdsBlocks.has(node.type) ? textOf(node.children) : plain(node)))
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(' ');
  return new Map(
    [...trees].map(([file, root]) => {
      const text = textOf(root.children.filter(({ type }) => type !== 'yaml'));
      return [file, { minutes: readingMinutes(text), questions: questionsOf(root, textOf) }] as const;
    }),
  );
}

/** Every third-level heading, without its anchor, and the text up to the next heading. */
function questionsOf(root: Root, textOf: (nodes: readonly Nodes[]) => string): Question[] {
  return root.children.flatMap((node, index) => {
    if (node.type !== 'heading' || node.depth !== 3) return [];
    const rest = root.children.slice(index + 1);
    const end = rest.findIndex(({ type }) => type === 'heading');
    const answer = textOf(end < 0 ? rest : rest.slice(0, end));
    return [{ question: textOf([node]).replace(/\s*\{#[^}]*\}$/, ''), answer }];
  });
}
