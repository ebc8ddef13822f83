import type { Root } from 'mdast';
import { remark } from 'remark';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import headingIds from './headingIds.mjs';
import imageAlt from './imageAlt.mjs';
import linkText from './linkText.mjs';

async function messages(rule: Plugin<[], Root>, value: string, path = 'docs/page.md'): Promise<string[]> {
  const file = new VFile({ path, value });
  await remark().use(rule).process(file);
  return file.messages.map((message) => `${message.line}: ${message.reason}`);
}

describe('headings of a page have ids of their own', () => {
  test.each([
    ['## Title {#title}\n\n### Part two {#part-2}', []],
    ['## Title', ['1: Heading "Title" has no id: end it with {#short-name}']],
    ['## One {#same}\n\n## Two {#same}', ['3: Heading id "same" is used twice in this page']],
    ['## One {#Not_Good}', ['1: Heading id "Not_Good" must be lower-case words joined by dashes']],
    ['# Title {#title}', ['1: The page’s heading is its title in the front matter: start at ##']],
  ])('%j', async (markdown, expected) => {
    expect(await messages(headingIds, markdown)).toEqual(expected);
  });

  test('other files are free', async () => {
    expect(await messages(headingIds, '# Title', 'README.md')).toEqual([]);
  });
});

describe('links say where they go', () => {
  test.each([
    ['[roles](../governance/roles.md)', []],
    ['[list](mailto:list+subscribe@example.org) and [web][web]\n\n[web]: https://example.org', []],
    ['[](https://example.org)', ['1: Link without a text']],
    ['[here](https://example.org)', ['1: Link text "here" does not say where it goes']],
    ['<https://example.org>', ['1: Bare address "https://example.org": write [what it is](address)']],
    ['[roles]()', ['1: Link without an address']],
    ['[roles](/governance/roles)', ['1: "/governance/roles": link to the file, relative to this one']],
    ['[site](http://example.org)', ['1: "http://example.org": only https: and mailto: links']],
    ['[run](javascript:run)', ['1: "javascript:run": only https: and mailto: links']],
  ])('%j', async (markdown, expected) => {
    expect(await messages(linkText, markdown)).toEqual(expected);
  });
});

describe('images have a text', () => {
  test.each([
    ['![The workflow in seven steps](./workflow.png)', []],
    ['![](./workflow.png)', ['1: Image without a text: write ![what it shows](file)']],
  ])('%j', async (markdown, expected) => {
    expect(await messages(imageAlt, markdown)).toEqual(expected);
  });
});
