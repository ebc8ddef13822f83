import { posix } from 'node:path';
import type { Root, RootContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { nearest } from './nearest';
import type { Problem } from './problems';
import { recordKind } from './records';
import { componentNames } from './remark';

/** A Markdown file: path from the site's root, and content. */
export type MarkdownFile = { readonly file: string; readonly content: string };

type Parsed = MarkdownFile & { readonly root: Root; readonly problems: readonly Problem[] };

/**
 * Checks the prose of pages: the Markdown rules of `.remarkrc.mjs`, known components, and links to pages and headings
 * that exist.
 *
 * @param files - every Markdown file of the site; links are looked up among them.
 */
export async function checkPageTexts(files: readonly MarkdownFile[]): Promise<Problem[]> {
  // Modules of the ES kind: a static import would fail where this file is loaded as CommonJS.
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { default: preset } = await import('../../../.remarkrc.mjs');
  const { VFile } = await import('vfile');
  const processor = unified().use(remarkParse).use(preset).freeze();
  const parsed = await Promise.all(
    files.map(async ({ file, content }): Promise<Parsed> => {
      const text = new VFile({ path: file, value: content });
      const root = processor.parse(text);
      await processor.run(root, text);
      return { file, content, root, problems: text.messages.map((message) => fromMessage(file, content, message)) };
    }),
  );
  const anchors = new Map(parsed.map((page) => [page.file, anchorsOf(page)]));
  return parsed.flatMap((page) => [...page.problems, ...unknownComponents(page), ...brokenLinks(page, anchors)]);
}

function fromMessage(file: string, content: string, message: VFileMessage): Problem {
  const place = message.place;
  const start = place && 'start' in place ? place.start : place;
  const end = place && 'start' in place ? place.end : undefined;
  const { line = 1, column = 1 } = start ?? {};
  const [expected] = message.expected ?? [];
  return {
    severity: 'error',
    rule: message.ruleId ?? message.source ?? 'markdown',
    file,
    line,
    column,
    length: end?.line === line ? Math.max(1, end.column - column) : restOfLine(content, line, column),
    message: message.reason,
    ...(expected === undefined ? {} : { write: expected }),
  };
}

function restOfLine(content: string, line: number, column: number): number {
  return Math.max(1, (content.split(/\r?\n/)[line - 1] ?? '').length - column + 1);
}

/** Every node of a tree, outside in. */
function* nodes(node: Root | RootContent): Generator<RootContent> {
  if (node.type !== 'root') yield node;
  if ('children' in node) for (const child of node.children) yield* nodes(child as RootContent);
}

function problemAt(
  { file, content }: MarkdownFile,
  node: RootContent,
  rule: string,
  message: string,
  write?: string,
): Problem {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const end = node.position?.end;
  const length = end?.line === line ? end.column - column : restOfLine(content, line, column);
  return { severity: 'error', rule, file, line, column, length, message, ...(write === undefined ? {} : { write }) };
}

/** A `::name` line stands for a component that exists. */
function unknownComponents(page: Parsed): Problem[] {
  return [...nodes(page.root)].flatMap((node) => {
    if (node.type !== 'leafDirective' || componentNames.includes(node.name)) return [];
    const close = nearest(node.name, componentNames);
    const hint = close ? ` Did you mean "::${close}"?` : ` Known: ${componentNames.join(', ')}.`;
    return [problemAt(page, node, 'known-components', `"::${node.name}" is not known.${hint}`, close && `::${close}`)];
  });
}

type Anchors = { readonly ids: ReadonlySet<string>; readonly isComplete: boolean };

/** The ids of a page's headings; not all its anchors when components or facts bring more. */
function anchorsOf({ file, root }: Parsed): Anchors {
  const all = [...nodes(root)];
  const ids = all.flatMap((node) => {
    const last = node.type === 'heading' ? node.children.at(-1) : undefined;
    const id = last?.type === 'text' ? /\{#([^}]+)\}\s*$/.exec(last.value)?.[1] : undefined;
    return id === undefined ? [] : [id];
  });
  const isPlain = recordKind(file.replace(/^(docs|versioned_docs\/[^/]+)\//, '')) === 'page';
  return { ids: new Set(ids), isComplete: isPlain && !all.some((node) => node.type === 'leafDirective') };
}

/** A link to a page leads to a file that exists, and to a heading that it has. */
function brokenLinks(page: Parsed, anchors: ReadonlyMap<string, Anchors>): Problem[] {
  return [...nodes(page.root)].flatMap((node): Problem[] => {
    if ((node.type !== 'link' && node.type !== 'definition') || /^([a-z][a-z+.-]*:|\/)/i.test(node.url)) return [];
    const [path = '', anchor] = node.url.split('#');
    const target = path === '' ? page.file : posix.join(posix.dirname(page.file), decodeURI(path.replace(/\?.*/, '')));
    if (!/\.mdx?$/.test(target)) return [];
    const known = anchors.get(target);
    if (!known) {
      const close = nearest(target, anchors.keys());
      const write = close && relative(page.file, close);
      const hint = write ? ` Did you mean "${write}"?` : '';
      return [problemAt(page, node, 'existing-pages', `links to "${path}", which does not exist.${hint}`, write)];
    }
    if (!anchor || !known.isComplete || known.ids.has(anchor)) return [];
    const close = nearest(anchor, known.ids);
    const hint = close ? ` Did you mean "#${close}"?` : '';
    return [
      problemAt(
        page,
        node,
        'existing-headings',
        `links to "#${anchor}", which ${target} does not have.${hint}`,
        close && `${path}#${close}`,
      ),
    ];
  });
}

/** A path as a link in a file writes it: `./a.md`, `../b/c.md`. */
function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
