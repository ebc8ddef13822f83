import { describe, expect, test } from 'vitest';
import { checkPageTexts, type MarkdownFile } from './pageText';
import { told } from './testing';

const head = '---\ntitle: A\n---\n\n';

/** What is told of a page; its text starts in line 5. */
async function found(body: string, file = 'docs/a.md', others: readonly MarkdownFile[] = []): Promise<string[]> {
  const content = head + body;
  const problems = await checkPageTexts([{ file, content }, ...others]);
  return told(content, problems).map((line) => line.replace(/^(\d+)/, (number) => String(Number(number) - 4)));
}

type Case = [what: string, body: string, ...told: string[]];

test('a right page is quiet', async () => {
  const body = `Text with _emphasis_, \`code\` and [a link](https://example.org).

## Part one {#one}

![What the picture shows](./picture.png)

### A \`detail\` {#detail}

| a | b |
| - | - |
| c | [one](#one) |

:::steps

1. Write to the [list](mailto:dev@googlegroups.com).
2. Wait until 10:30.

:::

:::note[Title]

Text.

:::

::sig-directory

\`\`\`bash
git config user.email ana@example.org # https://example.org
\`\`\`
`;
  expect(await found(body)).toEqual([]);
});

describe('a heading', () => {
  test.each<Case>([
    [
      'of the first level',
      '# One {#one}\n',
      '1 «# One {#one}» The page’s heading is its title in the front matter: start at ##',
    ],
    ['without an id', '## One\n', '1 «## One» Heading "One" has no id: end it with {#short-name}'],
    [
      'with an id in bold text',
      '## **One {#one}**\n',
      '1 «## **One {#one}**» Heading "One {#one}" has no id: end it with {#short-name}',
    ],
    [
      'with the id of another',
      '## One {#one}\n\n## Two {#one}\n',
      '3 «## Two {#one}» Heading id "one" is used twice in this page',
    ],
    [
      'with an id of another form',
      '## One {#One}\n',
      '1 «## One {#One}» Heading id "One" must be lower-case words joined by dashes',
    ],
    ['without a space', '##One\n', '1 «##One» A heading has a space after its signs'],
    ['without a text', '## {#one}\n', '1 «## {#one}» Heading without a text'],
    [
      'that leaves a level out',
      '## One {#one}\n\n#### Two {#two}\n',
      '3 «#### Two {#two}» Heading of level 4 below one of level 2: leave no level out',
    ],
    ['underlined', 'One\n---\n', '1 «One» Heading "One" has no id: end it with {#short-name}'],
  ])('%s', async (_what, body, ...expected) => {
    expect(await found(body)).toEqual(expected);
  });
});

describe('a link', () => {
  test.each<Case>([
    ['without a text', 'A [](https://example.org) b.\n', '1 «[](https://example.org)» Link without a text'],
    ['without an address', 'A [b]() c.\n', '1 «[b]()» Link without an address'],
    [
      'that says nothing',
      'See [here](https://example.org).\n',
      '1 «[here](https://example.org)» Link text "here" does not say where it goes',
    ],
    [
      'that says nothing, with a full stop',
      '[Read more.](https://example.org)\n',
      '1 «[Read more.](https://example.org)» Link text "Read more." does not say where it goes',
    ],
    [
      'that is a bare address',
      'See https://example.org now.\n',
      '1 «https://example.org» Bare address "https://example.org": write [what it is](address)',
    ],
    [
      'that is an address in angle brackets',
      'See <https://example.org>.\n',
      '1 «<https://example.org>» Bare address "https://example.org": write [what it is](address)',
    ],
    [
      'that is a bare address without https',
      'See www.example.org now.\n',
      '1 «www.example.org» Bare address "www.example.org": write [what it is](address)',
    ],
    [
      'from the root of the site',
      '[b](/docs/b)\n',
      '1 «[b](/docs/b)» "/docs/b": link to the file, relative to this one',
    ],
    [
      'over http',
      '[b](http://example.org)\n',
      '1 «[b](http://example.org)» "http://example.org": only https: and mailto: links',
    ],
  ])('%s', async (_what, body, ...expected) => {
    expect(await found(body)).toEqual(expected);
  });
});

test.each<Case>([
  ['half a link', 'See [b](./b.md\n', '1 «](./b.md» Half a link: write [what it is](address)'],
  ['a code mark alone', 'Run `git.\n', '1 «`» "`" without its other half: close it, or write \\ before it'],
  ['stars alone', 'One\ntwo **three\n', '2 «**» "**" without its other half: close it, or write \\ before it'],
])('%s', async (_what, body, ...expected) => {
  expect(await found(body)).toEqual(expected);
});

describe('an image', () => {
  const message = 'Image without a text: write ![what it shows](file)';

  test.each<Case>([
    ['without a text', 'A ![](./b.png)\n', `1 «![](./b.png)» ${message}`],
    ['with a blank text', '![ ](./b.png)\n', `1 «![ ](./b.png)» ${message}`],
    ['without a text, by reference', '![][b]\n\n[b]: ./b.png\n', `1 «![][b]» ${message}`],
  ])('%s', async (_what, body, ...expected) => {
    expect(await found(body)).toEqual(expected);
  });
});

describe('an e-mail address', () => {
  const message = 'E-mail address "ana@example.org": name the person by handle, or link to the contact page';

  test.each<Case>([
    ['in a text', 'Write to ana@example.org now.\n', `1 «ana@example.org» ${message}`],
    ['in angle brackets', 'Write to <ana@example.org>.\n', `1 «ana@example.org» ${message}`],
    ['behind a link', 'Write to [Ana](mailto:ana@example.org).\n', `1 «ana@example.org» ${message}`],
    ['as text and link', '[ana@example.org](mailto:ana@example.org)\n', `1 «ana@example.org» ${message}`],
    ['in a definition', '[Ana][a]\n\n[a]: mailto:ana@example.org\n', `3 «ana@example.org» ${message}`],
    ['in a comment', '<!-- ana@example.org -->\n', `1 «ana@example.org» ${message}`],
    ['in a table', '| a |\n| - |\n| ana@example.org |\n', `3 «ana@example.org» ${message}`],
    ['of a list', 'Write to <dev@googlegroups.com>.\n'],
    ['in code', '`ana@example.org`\n\n    ana@example.org\n'],
  ])('%s', async (_what, body, ...expected) => {
    expect(await found(body)).toEqual(expected);
  });
});

test('a page whose front matter is missing or does not end is left to those who tell so', async () => {
  const file = 'docs/a.md';
  const check = (content: string) => checkPageTexts([{ file, content }]);
  expect(await check('# One\n\n::map\n\n[a](./b.md)\n')).toEqual([]);
  expect(await check('---\nurl: https://example.org\n\n# One\n')).toEqual([]);
});

test('a file that is no page has a title of its own, and headings without ids', async () => {
  expect(await found('# Read me\n\n## Run it\n', 'README.md')).toEqual([]);
  expect(await found('[](./a)\n', 'README.md')).toEqual(['1 «[](./a)» Link without a text']);
});

test('every problem is an error, with its rule, its file and its place', async () => {
  const [problem] = await checkPageTexts([{ file: 'docs/a.md', content: '---\ntitle: A\n---\n\nText ![](./b.png)\n' }]);
  expect(problem).toEqual({
    severity: 'error',
    rule: 'image-alt',
    file: 'docs/a.md',
    line: 5,
    column: 6,
    length: 12,
    message: 'Image without a text: write ![what it shows](file)',
  });
});

test('the rules of the presets apply too', async () => {
  expect(await found('A [b][c].\n')).toEqual([
    '1 «[b][c]» Unexpected reference to undefined definition, expected corresponding definition (`c`) for a link or ' +
      'escaped opening bracket (`\\[`) for regular text',
  ]);
});
