import { expect, test } from 'vitest';
import { nodesOf } from '../markdown';
import { componentNames } from '../remark';
import { smallCommunity } from '../smallCommunity';
import { prose } from '../testing';
import { renderers } from './renderers';
import { loadStringify } from './stringify';
import { readMarkdown, smallPlace, startText, textsOf } from './testing';

const archives = [{ ...smallCommunity, version: '2023' }];
const everything = await textsOf(smallCommunity, { archives });

test('every page of every version has a text, and every version a list of them', () => {
  const pages = [...Object.keys(smallCommunity.pages ?? {})].map((path) => path.replace('/index.md', '.md'));
  expect([...everything.keys()].toSorted()).toEqual(
    ['index.md', 'llms.txt', ...pages, '2023.md', '2023/llms.txt', ...pages.map((path) => `2023/${path}`)].toSorted(),
  );
});

test('every component has its words', () => {
  expect(Object.keys(renderers).toSorted()).toEqual(componentNames.toSorted());
});

test('the same facts make the same texts, and the trees stay as they were', async () => {
  expect(await textsOf(smallCommunity, { archives })).toEqual(everything);
});

test('a page of a frozen year says that it is old, and where the page of today is', async () => {
  const older = [{ version: '2023', pages: { 'start.md': prose(), 'gone.md': prose({ title: 'Gone' }) } }];
  const made = await textsOf({ pages: { 'start.md': prose() } }, { archives: older });
  const note = (path: string) =>
    made
      .get(path)
      ?.split('\n')
      .find((line) => line.startsWith('Archive of'));
  const archive = 'Archive of 2023: the community as it was on December 31, 2023.';
  expect(['2023/start.md', '2023/gone.md', '2023.md', 'start.md'].map(note)).toEqual([
    `${archive} [See this page today](https://small.example/base/start).`,
    `${archive} There is no such page today. [Go to the site of today](https://small.example/base/).`,
    `${archive} [Go to the site of today](https://small.example/base/).`,
    undefined,
  ]);
});

test('every text reads the same when it was read and written again', async () => {
  const stringify = await loadStringify();
  for (const [path, text] of everything) {
    // An address that stands alone is a link to itself once it was read.
    const bare = text.replace(/(?<![(<])\bhttps:\/\/[^\s)]+[^\s).:,]/g, '<$&>');
    expect([path, stringify(readMarkdown(text).children)]).toEqual([path, bare]);
  }
});

test('every text has one title at its top, links in full, and nothing that only this site understands', () => {
  for (const [path, text] of everything) {
    const nodes = [...nodesOf(readMarkdown(text))];
    const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
    expect([path, depths[0], depths.filter((depth) => depth === 1)]).toEqual([path, 1, [1]]);
    const urls = nodes.flatMap((node) => ('url' in node ? [node.url] : []));
    expect(urls.filter((url) => !/^(https:\/\/|mailto:[\w-]+\+subscribe@googlegroups\.com$)/.test(url))).toEqual([]);
    const own = urls.filter((url) => url.startsWith(smallPlace.url));
    if (!path.endsWith('llms.txt')) expect(own.filter((url) => url.endsWith('.md'))).toEqual([]);
    expect(own.filter((url) => !url.startsWith('https://small.example/base/'))).toEqual([]);
    expect([path, /::|\{#|&#x|[^\S\n]$|\n\n\n|\n\n$/m.exec(text)]).toEqual([path, null]);
    expect(text.endsWith('\n')).toBe(true);
  }
});

test('a page keeps what its author wrote', async () => {
  expect(await startText('One\n*two*.\n\n1. a\n\n   b\n')).toEqual(['One', '*two*.', '', '1. a', '', '   b']);
});
