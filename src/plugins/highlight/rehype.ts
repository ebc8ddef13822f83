import type { Element, Nodes, Root } from 'hast';
import type { Plugin } from 'unified';
import { highlighted } from './nodes';

/** The title in what an editor wrote behind the language of a block: `title="…"`. */
function titleIn(meta: unknown): string | undefined {
  return /\btitle=(["'])(?<title>.*?)\1/.exec(String(meta ?? ''))?.groups?.title;
}

/** The `code` in a `pre`, if there is one. */
function codeIn({ tagName, children: [child] }: Element): Element | undefined {
  return tagName === 'pre' && child?.type === 'element' && child.tagName === 'code' ? child : undefined;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The language of a block, which Markdown's compiler makes a class. */
function languageOf({ properties: { className } }: Element): string | undefined {
  const name = [className ?? []].flat().find((one) => String(one).startsWith('language-'));
  return name && String(name).slice('language-'.length);
}

/** Highlights one block, and puts its title where the theme's `pre` finds it. */
function highlight(pre: Element, code: Element): void {
  // `live` and `metastring` are for a highlighter in the browser.
  const { live: _live, metastring, ...properties } = code.properties;
  const language = languageOf(code);
  const text = textOf(code).replace(/\n$/, '');
  code.children = highlighted(text, language ?? '');
  code.properties = properties;
  const title = titleIn(metastring);
  if (title) pre.properties.title = title;
}

function visit(node: Nodes): void {
  if (!('children' in node)) return;
  const code = node.type === 'element' ? codeIn(node) : undefined;
  if (code) highlight(node as Element, code);
  else for (const child of node.children) visit(child);
}

/**
 * Highlights the code of a page while the site is built: what a reader gets is text with classes. Behind the language of a
 * block may stand `title="…"`.
 */
const rehypeHighlight: Plugin<[], Root> = () => (tree) => {
  visit(tree);
};

export default rehypeHighlight;
