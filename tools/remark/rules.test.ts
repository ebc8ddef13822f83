import type { Root } from 'mdast';
import { remark } from 'remark';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import headingIds from './headingIds.mjs';
import imageAlt from './imageAlt.mjs';
import leftOver from './leftOver.mjs';
import linkText from './linkText.mjs';
import noHtml from './noHtml.mjs';
import noMail from './noMail.mjs';

async function messages(rule: Plugin<[], Root>, value: string, path = 'docs/page.md'): Promise<string[]> {
  const file = new VFile({ path, value });
  await remark().use(rule).process(file);
  return file.messages.map((message) => `${message.line}: ${message.reason}`);
}

describe('headings of a page have ids of their own', () => {
  test.each([
    ['## Title {#title}\n\n### Part two {#part-2}', []],
    ['## Use `code` {#code}\n\n### [A link](./a.md) {#link}\n\n## Next {#next}', []],
    ['## Title', ['1: Heading "Title" has no id: end it with {#short-name}']],
    ['## One {#same}\n\n## Two {#same}', ['3: Heading id "same" is used twice in this page']],
    ['## One {#Not_Good}', ['1: Heading id "Not_Good" must be lower-case words joined by dashes']],
    ['## One {#}', ['1: Heading id "" must be lower-case words joined by dashes']],
    ['## One { #one }', ['1: Heading "One { #one }" has no id: end it with {#short-name}']],
    ['## {#one} One', ['1: Heading "{#one} One" has no id: end it with {#short-name}']],
    ['## **One {#one}**', ['1: Heading "One {#one}" has no id: end it with {#short-name}']],
    ['## {#one}', ['1: Heading without a text']],
    ['### One {#one}', ['1: Heading of level 3 below one of level 1: leave no level out']],
    ['## One {#one}\n\n#### Two {#two}', ['3: Heading of level 4 below one of level 2: leave no level out']],
    ['##One {#one}', ['1: A heading has a space after its signs']],
    ['#1 of many, and C# too', ['1: A heading has a space after its signs']],
    ['Text with #1 and C#.', []],
    ['# Title {#title}', ['1: The page’s heading is its title in the front matter: start at ##']],
  ])('%j', async (markdown, expected) => {
    expect(await messages(headingIds, markdown)).toEqual(expected);
  });

  test('other files are free', async () => {
    expect(await messages(headingIds, '# Title', 'README.md')).toEqual([]);
  });
});

describe('a page holds no HTML', () => {
  test.each([
    ['Write `<your-name>` <https://example.org>. <!-- a note -->', []],
    [
      'Write <your-name> here.',
      ['1: "<your-name>" is HTML, which no page holds: write Markdown, or put it in backticks'],
    ],
    [
      'Text.\n\n<script>\nalert(1)\n</script>',
      ['3: "<script>" is HTML, which no page holds: write Markdown, or put it in backticks'],
    ],
    [
      'A <kbd>key</kbd>, and </script> alone.',
      [
        '1: "<kbd>" is HTML, which no page holds: write Markdown, or put it in backticks',
        '1: "</script>" is HTML, which no page holds: write Markdown, or put it in backticks',
      ],
    ],
    ['```html\n<img src=x>\n```', []],
  ])('%j', async (markdown, expected) => {
    expect(await messages(noHtml, markdown)).toEqual(expected);
  });

  test('other files are free', async () => {
    expect(await messages(noHtml, '<br>', 'README.md')).toEqual([]);
  });
});

describe('links say where they go', () => {
  test.each([
    ['[roles](../governance/roles.md)', []],
    ['[list](mailto:list+subscribe@example.org) and [web][web]\n\n[web]: https://example.org', []],
    ['[](https://example.org)', ['1: Link without a text']],
    ['[here](https://example.org)', ['1: Link text "here" does not say where it goes']],
    ['[Here.](https://example.org)', ['1: Link text "Here." does not say where it goes']],
    ['[This page][web]\n\n[web]: https://example.org', ['1: Link text "This page" does not say where it goes']],
    ['[www.example.org](https://example.org)', ['1: Bare address "www.example.org": write [what it is](address)']],
    ['<http://example.org>', ['1: Bare address "http://example.org": write [what it is](address)']],
    ['<https://example.org>', ['1: Bare address "https://example.org": write [what it is](address)']],
    ['[roles]()', ['1: Link without an address']],
    ['[the form](/go/apply)', []],
    ['[roles](/governance/roles)', ['1: "/governance/roles": link to the file, relative to this one']],
    ['[site](http://example.org)', ['1: "http://example.org": only https: and mailto: links']],
    ['[site](//example.org)', ['1: "//example.org": only https: and mailto: links']],
    ['[web][web]\n\n[web]: HTTP://example.org', ['3: "HTTP://example.org": only https: and mailto: links']],
    ['[room](https://zoom.example/j/1?pwd=abc)', ['1: "https://zoom.example/j/1?pwd=abc": a link carries no passcode']],
    ['[roles](../governance/roles.md', ['1: Half a link: write [what it is](address)']],
    ['Text.\n\nroles](../governance/roles.md)', ['3: Half a link: write [what it is](address)']],
    ['One\ntwo [roles](../governance/roles.md', ['2: Half a link: write [what it is](address)']],
    ['[roles(../governance/roles.md)', ['1: Half a link: write [what it is](address)']],
    ['[sic] (see the page roles.md) and `[a](b`', []],
    ['[run](javascript:run)', ['1: "javascript:run": only https: and mailto: links']],
  ])('%j', async (markdown, expected) => {
    expect(await messages(linkText, markdown)).toEqual(expected);
  });
});

describe('images have a text', () => {
  test.each([
    ['![The workflow in seven steps](./workflow.png)', []],
    ['![  ](./workflow.png)', ['1: Image without a text: write ![what it shows](file)']],
    ['Text.\n\n![][flow]\n\n[flow]: ./workflow.png', ['3: Image without a text: write ![what it shows](file)']],
    ['![](./workflow.png)', ['1: Image without a text: write ![what it shows](file)']],
  ])('%j', async (markdown, expected) => {
    expect(await messages(imageAlt, markdown)).toEqual(expected);
  });
});

describe('signs of Markdown have their other half', () => {
  const message = (sign: string) => `"${sign}" without its other half: close it, or write \\ before it`;

  test.each([
    ['`code`, **bold**, _emphasis_, 2 * 3, a_b', []],
    ['\\`literal\\*\\*', []],
    ['```text\n`\n```', []],
    ['`git rebase master', [`1: ${message('`')}`]],
    ['Text **bold.\n\nMore.', [`1: ${message('**')}`]],
    ['A __b and ~~c', [`1: ${message('__')}`]],
    ['- `a`\n- `b', [`2: ${message('`')}`]],
    ['One\ntwo **three', [`2: ${message('**')}`]],
  ])('%j', async (markdown, expected) => {
    expect(await messages(leftOver, markdown)).toEqual(expected);
  });
});

describe('persons have no e-mail address', () => {
  const message = (address: string) =>
    `E-mail address "${address}": name the person by handle, or link to the contact page`;

  test.each([
    ['[list](mailto:dev@googlegroups.com), `ana@example.org`, @ana, ks-installer@3.4.1', []],
    ['---\n\n```text\nana@example.org\n```', []],
    ['ana@example.org', [`1: ${message('ana@example.org')}`]],
    ['One\ntwo <ana@example.org>.', [`2: ${message('ana@example.org')}`]],
    ['[Ana](mailto:ana@example.org?subject=a)', [`1: ${message('ana@example.org')}`]],
    ['[Ana][a]\n\n[a]: mailto:ana@example.org', [`3: ${message('ana@example.org')}`]],
    ['![ana@example.org](./a.png)', [`1: ${message('ana@example.org')}`]],
    ['<b>ana@example.org</b>', [`1: ${message('ana@example.org')}`]],
    [
      'a@b.org and\na@b.org and c@d.org',
      ['a@b.org', 'a@b.org', 'c@d.org'].map((m, i) => `${i > 0 ? 2 : 1}: ${message(m)}`),
    ],
    ['ana\\@example.org', [`1: ${message('ana@example.org')}`]],
  ])('%j', async (markdown, expected) => {
    expect(await messages(noMail, markdown)).toEqual(expected);
  });

  test('each is told where it stands', async () => {
    const file = new VFile({ value: 'To a@b.org\nor [me](mailto:c@d.org).' });
    await remark().use(noMail).process(file);
    expect(file.messages.map(({ place }) => place)).toEqual([
      { start: { line: 1, column: 4 }, end: { line: 1, column: 11 } },
      { start: { line: 2, column: 16 }, end: { line: 2, column: 23 } },
    ]);
  });
});

test('each rule tells its name', async () => {
  const file = new VFile({ path: 'docs/page.md', value: '## One\n\n[](https://example.org) ![](./a.png) a@b.org' });
  await remark().use([headingIds, linkText, imageAlt, noMail]).process(file);
  expect(file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`)).toEqual([
    'community:heading-ids',
    'community:link-text',
    'community:image-alt',
    'community:no-mail',
  ]);
});
