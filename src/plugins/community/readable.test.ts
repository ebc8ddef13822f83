import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { parsePages } from './pageTrees';
import { readableNodes } from './readable';

/** Types and texts of nodes, outside in. */
function outline(nodes: readonly RootContent[]): unknown[] {
  return nodes.map((node) => {
    if ('children' in node) return [node.type, ...outline(node.children)];
    return 'value' in node ? `${node.type} ${node.value}` : node.type;
  });
}

test.for<[what: string, markdown: string, ...nodes: unknown[]]>([
  ['front matter', '---\ntitle: A\n---\n\nB\n', ['paragraph', 'text B']],
  ['the id of a heading', '## A *b* {#a}', ['heading', 'text A ', ['emphasis', 'text b']]],
  [
    'what is no directive',
    'At 15:30, *image:tag*',
    ['paragraph', 'text At 15', 'text :30', 'text , ', ['emphasis', 'text image', 'text :tag']],
  ],
  ['what is none before an id', '### Is it a:b {#c}', ['heading', 'text Is it a', 'text :b']],
  ['a comment', '<!-- a\n\nb -->\n\nC <!-- d --> e', ['paragraph', 'text C ', 'text  e']],
  ['a comment before HTML', '<!-- a --><b>', 'html <b>'],
  ['a comment that does not end', 'A\n\n<!-- b\n\nc', ['paragraph', 'text A']],
  [
    'a component and a block',
    '::a{b="c"}\n\n:::note\n\n1:2\n\n:::',
    ['leafDirective'],
    ['containerDirective', ['paragraph', 'text 1', 'text :2']],
  ],
])('%s', async ([, content, ...nodes]) => {
  const [page] = (await parsePages([{ file: 'a.md', content }])).values();
  const before = structuredClone(page);
  expect(page && outline(readableNodes(page))).toEqual(nodes);
  expect(page).toEqual(before);
});
