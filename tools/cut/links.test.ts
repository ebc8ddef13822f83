import { expect, test } from 'vitest';
import { linkedFiles, type Unlinked, withoutLinks } from './links';
import { parseMarkdown } from './parse';

const file = 'docs/governance/index.md';
const isLeftOut = (path: string) => ['docs/governance/health.md', 'docs/contributing/api.md'].includes(path);

/** Where short links lead that day. */
const targets = new Map([
  ['/go/apply', 'https://form.example/new?template=a'],
  ['/go/sig-docs', '/sigs/docs'],
]);

async function run(content: string) {
  const [page] = await parseMarkdown([{ file, content }]);
  if (!page) throw new Error('nothing was parsed');
  return { ...withoutLinks(page, isLeftOut, targets), files: linkedFiles(page) };
}

test.each<[what: string, before: string, after: string, unlinked: Omit<Unlinked, 'file'>[]]>([
  [
    'a link becomes its words',
    'See the [health page](health.md#x), and more.\n',
    'See the health page, and more.\n',
    [{ line: 1, text: 'health page', address: 'health.md#x' }],
  ],
  [
    'with their emphasis and code, in any form of address',
    'A\n[**all** `data`](../contributing/api.md "Data") b [c](./health.md) d.\n',
    'A\n**all** `data` b c d.\n',
    [
      { line: 2, text: '**all** `data`', address: '../contributing/api.md' },
      { line: 2, text: 'c', address: './health.md' },
    ],
  ],
  [
    'a definition goes with its links',
    'See [the health][h], [h][] and [h].\n\n[h]: health.md\n\n[k]: roles.md\n',
    'See the health, h and h.\n\n[k]: roles.md\n',
    [
      { line: 1, text: 'the health', address: 'health.md' },
      { line: 1, text: 'h', address: 'health.md' },
      { line: 1, text: 'h', address: 'health.md' },
    ],
  ],
  ['the last definition', '[a][h].\n\n[h]: health.md\n', 'a.\n', [{ line: 1, text: 'a', address: 'health.md' }]],
  [
    'a picture in a link stays, and leads to where it is',
    '[![Chart](chart.png)](health.md)\n',
    '![Chart](chart.png)\n',
    [{ line: 1, text: '![Chart](chart.png)', address: 'health.md' }],
  ],
  ['other links stay', '[a](roles.md#lead) [b](https://e.example/health.md) [c](#d)\n', '', []],
  ['code stays', '`[a](health.md)`\n\n```text\n[a](health.md)\n```\n', '', []],
  [
    'a file out of the folder is one folder further',
    '![Logo](../../static/a.png)\n',
    '![Logo](../../../static/a.png)\n',
    [],
  ],
  [
    'a short link leads to where it leads that day',
    '[/go/apply](/go/apply "Form") and [d]\n\n[d]: /go/sig-docs\n',
    '[/go/apply](https://form.example/new?template=a "Form") and [d]\n\n[d]: ../sigs/docs.md\n',
    [],
  ],
  ['an address of the site by its alias stays', '![Logo](@site/static/a.png)\n', '', []],
])('%s', async (_what, before, after, unlinked) => {
  expect(await run(before)).toMatchObject({
    content: after === '' ? before : after,
    unlinked: unlinked.map((link) => ({ file, ...link })),
  });
});

test('front matter counts for lines, and nothing in it is a link', async () => {
  const content = '---\ntitle: "[a](health.md)"\n---\n\n[b](health.md)\n';
  expect(await run(content)).toMatchObject({
    content: '---\ntitle: "[a](health.md)"\n---\n\nb\n',
    unlinked: [{ file, line: 5, text: 'b', address: 'health.md' }],
  });
});

test('the files that a page links to or shows are found', async () => {
  const { files } = await run('[a](roles.md#lead) ![b](../img/b%20c.png) [d][d] https://e.example\n\n[d]: ./d.pdf\n');
  expect(files).toEqual(['docs/governance/roles.md', 'docs/img/b c.png', 'docs/governance/d.pdf']);
});
