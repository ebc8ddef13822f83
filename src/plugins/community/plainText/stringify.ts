import type { Definition, Link, Root, RootContent, Text } from 'mdast';
import type { Options } from 'remark-stringify';
import { destination } from './nodes';

/** Writes a page as Markdown; ends with a line end. */
export type Stringify = (blocks: readonly RootContent[]) => string;

type Handlers = NonNullable<Options['handlers']>;

/** Text without escapes that change nothing: of a sign between letters, and of one that begins no entity. */
const text: NonNullable<Handlers['text']> = (node: Text, _parent, state, info) =>
  state
    .safe(node.value, info)
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
    .replace(/\\&(?!#?\w+;)/g, '&');

/** A link whose address stands there as it is, with nothing escaped: it is copied from the text. */
const link: NonNullable<Handlers['link']> = (node: Link, _parent, state, info) => {
  const [only, ...others] = node.children;
  if (!only) return destination(node.url);
  if (others.length === 0 && only.type === 'text' && only.value === node.url) return `<${destination(node.url)}>`;
  const exit = state.enter('link');
  const exitLabel = state.enter('label');
  const tracker = state.createTracker(info);
  let value = tracker.move('[');
  value += tracker.move(state.containerPhrasing(node, { before: value, after: ']', ...tracker.current() }));
  exitLabel();
  exit();
  return `${value}](${target(node)})`;
};

/** What links refer to by a name. */
const definition: NonNullable<Handlers['definition']> = (node: Definition, _parent, state, info) => {
  const label = state.safe(state.associationId(node), { ...info, before: '[', after: ']' });
  return `[${label}]: ${target(node)}`;
};

function target({ url, title }: Link | Definition): string {
  return destination(url) + (title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : '');
}

/** Loads the writer of Markdown: CommonMark with the tables and the like of GitHub. */
export async function loadStringify(): Promise<Stringify> {
  // Modules of the ES kind: a static import would fail where this file is loaded as CommonJS.
  const { unified } = await import('unified');
  const { default: remarkGfm } = await import('remark-gfm');
  const { default: remarkStringify } = await import('remark-stringify');
  const processor = unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-', handlers: { text, link, definition } })
    .freeze();
  return (blocks) => processor.stringify({ type: 'root', children: [...blocks] } satisfies Root);
}
