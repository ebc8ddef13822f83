import type { Root, RootContent } from 'mdast';
import type { Problem } from './problems';

/** A Markdown file: path from the site's root, and content. */
export type MarkdownFile = { readonly file: string; readonly content: string };

/** A Markdown file with what the parser made of it. */
export type ParsedFile = MarkdownFile & { readonly root: Root };

/** Folder of the pages of one version, with a slash at its end; `undefined` for a file that is no page. */
export function docsFolderOf(file: string): string | undefined {
  return /^(docs|versioned_docs\/[^/]+)\//.exec(file)?.[0];
}

/** Every node of a tree, outside in. */
export function* nodesOf(node: Root | RootContent): Generator<RootContent> {
  if (node.type !== 'root') yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child as RootContent);
}

type Point = { readonly line: number; readonly column: number; readonly offset?: number | undefined };

/** Where something starts and, where it is known, ends. */
export type Span = { readonly start: Point; readonly end?: Point | undefined };

const topOfFile: Span = { start: { line: 1, column: 1 } };

/** A problem at a span; one that goes on in the next line is shown to the end of its first. */
export function problemAt(
  { file, content }: MarkdownFile,
  span: Span | undefined,
  { rule, message, write }: Pick<Problem, 'rule' | 'message' | 'write'>,
): Problem {
  const { start, end } = span ?? topOfFile;
  const { line, column } = start;
  const text = content.split(/\r?\n/)[line - 1] ?? '';
  const length = Math.max(1, (end?.line === line ? end.column : text.length + 1) - column);
  const place = { line, column, length };
  return { severity: 'error', rule, file, ...place, message, ...(write === undefined ? {} : { write }) };
}

/** Where a text stands in the source of a node; the whole node when it is written differently there. */
export function spanOf({ content }: MarkdownFile, node: RootContent, text: string): Span {
  const { start, end } = node.position ?? topOfFile;
  if (start.offset === undefined || end?.offset === undefined) return { start, end };
  const source = content.slice(start.offset, end.offset);
  // The address of a link stands behind its text, which may be the same.
  const index = source.indexOf(text, Math.max(0, source.lastIndexOf(']')));
  if (text === '' || index < 0) return { start, end };
  const before = source.slice(0, index).split('\n');
  const line = start.line + before.length - 1;
  const column = (before.length === 1 ? start.column : 1) + (before.at(-1) ?? '').length;
  return { start: { line, column }, end: { line, column: column + text.length } };
}
