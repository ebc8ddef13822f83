import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineOf } from './headings';
import { nodesOf } from './markdown';
import { readSite } from './read';

describe('the headings of a page', () => {
  test.each<[what: string, text: string, ids: string[]]>([
    ['of every level', '## A {#a}\n\ntext\n\n### B `c` {#b-1}\n', ['a', 'b-1']],
    ['with spaces and signs at the end', '## A {#a}  \n## B {#b} ##\n   ## C {#c}\n', ['a', 'b', 'c']],
    ['with the line ends of Windows', '---\r\ntitle: A\r\n---\r\n\r\n## A {#a}\r\n', ['a']],
    ['not in the front matter', '---\n# title {#no}\ntitle: A\n---\n\n## A {#a}\n', ['a']],
    ['not in a block of code', '```md\n## No {#no}\n```\n\n## A {#a}\n', ['a']],
    [
      'not in a block of code in a list',
      '1. Do\n\n   ~~~~\n## No {#no}\n   ~~~\n## No {#no}\n   ~~~~\n\n## A {#a}\n',
      ['a'],
    ],
    [
      'not in indented code, in a line of prose, or without an id',
      '    ## No {#no}\n\nA ## {#no}\n\n##No {#no}\n\n## A\n',
      [],
    ],
    ['after a line that has code and opens no block', '```a``` b\n\n## A {#a}\n', ['a']],
  ])('%s', (_what, text, ids) => {
    expect(outlineOf(text).ids).toEqual(ids);
  });

  test('are found with the components beside them', () => {
    const text = '::editions\n\n::health{check="no-lead"}\n\n:::steps\n\nA ::b\n\n```\n::no\n```\n';
    expect(outlineOf(text).components).toEqual(['editions', 'health']);
  });

  test('are those that the Markdown parser finds, on every page of the site', async () => {
    const { unified } = await import('unified');
    const { default: remarkParse } = await import('remark-parse');
    const { default: preset } = await import('../../../.remarkrc.mjs');
    const processor = unified().use(remarkParse).use(preset).freeze();
    const { versions } = await readSite(join(import.meta.dirname, '../../..'));
    for (const { path, content } of versions.flatMap(({ pages }) => pages)) {
      const nodes = [...nodesOf(processor.parse(content))];
      const ids = nodes.flatMap((node) => {
        const last = node.type === 'heading' ? node.children.at(-1) : undefined;
        return last?.type === 'text' ? (/\{#([^}]+)\}\s*$/.exec(last.value)?.[1] ?? []) : [];
      });
      const components = nodes.flatMap((node) => (node.type === 'leafDirective' ? [node.name] : []));
      expect([path, outlineOf(content)]).toEqual([path, { ids, components }]);
    }
  });
});
