import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';

/** Text, or what stands in a line of Markdown. Text is never markup: it is escaped where it would read as such. */
export type Inline = string | PhrasingContent | readonly Inline[];

/** What stands in a line, with neighboring texts as one. */
export function inline(...parts: readonly Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const node of parts.flatMap(nodesOf)) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
    } else nodes.push(node);
  }
  return nodes;
}

function nodesOf(part: Inline): PhrasingContent[] {
  if (typeof part === 'string') return part === '' ? [] : [{ type: 'text', value: part }];
  return isList(part) ? part.flatMap(nodesOf) : [part];
}

const isList = (part: Inline): part is readonly Inline[] => Array.isArray(part);

/** A link. @param url - a full address, or one of this site, from its base path. */
export function link(text: Inline, url: string): PhrasingContent {
  const children = inline(text).filter((node) => node.type !== 'link');
  return { type: 'link', url, children };
}

/** A link that shows its address: it has no other text. */
export function plainAddress(url: string): PhrasingContent {
  return { type: 'link', url, children: [] };
}

/** An address without the signs that have a meaning in Markdown. */
export function destination(url: string): string {
  return url
    .replace(/[\s<>()|\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
}

/** Text that stands out. */
export function strong(...parts: readonly Inline[]): PhrasingContent {
  return { type: 'strong', children: inline(...parts) };
}

/** A paragraph. */
export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(...parts) };
}

/** A heading. */
export function heading(depth: 1 | 2 | 3 | 4, ...parts: readonly Inline[]): RootContent {
  return { type: 'heading', depth, children: inline(...parts) };
}

/** A quotation. */
export function quote(...blocks: readonly BlockContent[]): BlockContent {
  return { type: 'blockquote', children: [...blocks] };
}

/** An item of a list: a line, and what stands below it. */
export function item(line: Inline, ...below: readonly BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(line), ...below] };
}

/** A list without numbers; nothing when there is no item. */
export function bullets(items: readonly ListItem[]): List[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: [...items] }];
}

/** A numbered list. */
export function steps(items: readonly ListItem[]): List {
  return { type: 'list', ordered: true, start: 1, spread: false, children: [...items] };
}

/** A table; its first row is the head. */
export function table(...rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
}

/** Parts with a text between them; empty parts are left out. */
export function joined(parts: readonly Inline[], between = ', '): PhrasingContent[] {
  const full = parts.map((part) => inline(part)).filter((nodes) => nodes.length > 0);
  return inline(...full.flatMap((nodes, index): Inline[] => (index === 0 ? [nodes] : [between, nodes])));
}

/** Text that is typed or read by machines. */
export function inlineCode(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}
