import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type MarkdownFile, nodesOf } from '../../src/plugins/community/markdown';
import { parsePages } from '../../src/plugins/community/pageTrees';

/** A block of code of a guide that names the file it belongs to: a whole new page, or lines that change in one. */
export type Example = {
  /** Path from the site's root. */
  readonly file: string;
  /** Whether its lines say what goes and what comes. */
  readonly isDiff: boolean;
  readonly code: string;
  /** Line of the guide on which it begins. */
  readonly line: number;
};

/** The examples below one heading: together they are one change, as one pull request would bring it. */
type Change = { readonly id: string; readonly examples: readonly Example[] };

/** A second-level section of a guide with at least one example in it. */
export type Task = { readonly id: string; readonly title: string; readonly changes: readonly Change[] };

/** A second-level section while it is read. */
type Section = {
  readonly id: string;
  readonly title: string;
  readonly changes: { readonly id: string; readonly examples: Example[] }[];
};

function headingOf(node: Heading): { readonly title: string; readonly id: string } {
  const [, title = '', id = ''] = /^(.*?)\s*\{#([^}]+)\}\s*$/.exec(textOf(node)) ?? [];
  return { title, id };
}

function exampleOf(node: RootContent): Example | undefined {
  if (node.type !== 'code') return undefined;
  const file = /\btitle="([^"]*)"/.exec(node.meta ?? '')?.[1];
  const line = node.position?.start.line ?? 1;
  return file === undefined ? undefined : { file, isDiff: node.lang === 'diff', code: node.value, line };
}

/** Finds the tasks of a guide, with their examples, in its order. */
export async function readTasks(guide: MarkdownFile): Promise<Task[]> {
  const root = (await parsePages([guide])).get(guide.file)?.root;
  const sections: Section[] = [];
  for (const node of root ? nodesOf(root) : []) {
    if (node.type === 'heading') {
      const { id, title } = headingOf(node);
      if (node.depth === 2) sections.push({ id, title, changes: [{ id, examples: [] }] });
      else sections.at(-1)?.changes.push({ id, examples: [] });
    }
    const example = exampleOf(node);
    if (example) sections.at(-1)?.changes.at(-1)?.examples.push(example);
  }
  return sections
    .map((section) => ({ ...section, changes: section.changes.filter(({ examples }) => examples.length > 0) }))
    .filter(({ changes }) => changes.length > 0);
}
