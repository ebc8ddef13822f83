import { expect, test } from 'vitest';
import { checkPageTexts } from './pageText';
import { told } from './testing';

const head = '---\ntitle: A\n---\n';
const other = 'Text.\n\n## How to join {#join}\n\n## Who leads {#lead}\n';

const others = [
  { file: 'docs/governance/roles.md', content: other },
  { file: 'docs/governance/index.md', content: other },
  { file: 'docs/governance/my page.md', content: other },
  { file: 'docs/sigs/network.md', content: other },
  { file: 'docs/contact.md', content: '::people\n\n## Lists {#lists}\n' },
  { file: 'versioned_docs/version-2023/old.md', content: other },
  { file: 'README.md', content: '# Read me\n' },
];

/** What is told of a page; line 1 is the first below its front matter. */
async function found(body: string, file = 'docs/guide/start.md'): Promise<string[]> {
  const problems = await checkPageTexts([{ file, content: head + body }, ...others]);
  const here = problems.filter((problem) => problem.file === file);
  return told(
    body,
    here.map((problem) => ({ ...problem, line: problem.line - 3 })),
  );
}

const noPage = (path: string) => `links to "${path}", which is no page of the site.`;
const noFile = (path: string) => `links to "${path}": a link names the page's file, with ".md" at its end.`;
const didYouMean = (path: string) => ` Did you mean "${path}"? → ${path}`;

test.each([
  'https://example.org/nowhere.md',
  'mailto:dev@googlegroups.com',
  '../governance/roles.md',
  '../governance/roles.md#join',
  '../governance/roles.md?status=open#join',
  '../governance/my%20page.md',
  './start.md#here',
  'start.md',
  '#here',
  './paper.pdf',
  '../sigs/network.md#members',
  '../contact.md#person',
])('a link to %s is right', async (url) => {
  expect(await found(`## Start {#here}\n\nSee [it there](${url}).\n`)).toEqual([]);
});

test.each<[what: string, url: string, message: string]>([
  [
    'a page that is not there',
    '../governance/rules.md',
    noPage('../governance/rules.md') + didYouMean('../governance/roles.md'),
  ],
  [
    'a page in another case',
    '../governance/Roles.md#join',
    noPage('../governance/Roles.md') + didYouMean('../governance/roles.md#join'),
  ],
  ['a page near none', './nothing-like-it.md', noPage('./nothing-like-it.md')],
  ['a page in another folder', './network.md', noPage('./network.md') + didYouMean('../sigs/network.md')],
  [
    'a page of another version',
    '../../versioned_docs/version-2023/old.md',
    noPage('../../versioned_docs/version-2023/old.md'),
  ],
  ['a file outside of the pages', '../../README.md', noPage('../../README.md')],
  [
    'an address that is broken',
    '../governance/my%zzpage.md',
    noPage('../governance/my%zzpage.md') + didYouMean('../governance/my%20page.md'),
  ],
  [
    'an address, not a file',
    '../governance/roles',
    noFile('../governance/roles') + didYouMean('../governance/roles.md'),
  ],
  [
    'an address with an anchor',
    '../governance/roles#join',
    noFile('../governance/roles') + didYouMean('../governance/roles.md#join'),
  ],
  ['a folder', '../governance/', noFile('../governance/') + didYouMean('../governance/index.md')],
  [
    'a heading that is not there',
    '../governance/roles.md#jion',
    `links to "#jion", which docs/governance/roles.md does not have.${didYouMean('../governance/roles.md#join')}`,
  ],
  [
    'a heading near none',
    '../governance/roles.md#money',
    'links to "#money", which docs/governance/roles.md does not have.',
  ],
  [
    'a heading of its own that is not there',
    '#heer',
    `links to "#heer", which docs/guide/start.md does not have.${didYouMean('#here')}`,
  ],
])('a link to %s is told at the address', async (_what, url, message) => {
  expect(await found(`## Start {#here}\n\nSee [it\nthere](${url}).\n`)).toEqual([`4 «${url}» ${message}`]);
});

test('a definition is a link too, told where it stands', async () => {
  expect(await found('See [it there][a].\n\n[a]: ../governance/rules.md\n')).toEqual([
    `3 «../governance/rules.md» ${noPage('../governance/rules.md')}${didYouMean('../governance/roles.md')}`,
  ]);
});

test('a link whose text is its address is told at the address', async () => {
  const file = 'docs/guide/start.md';
  const [problem] = await checkPageTexts([{ file, content: `${head}See [./team.md](./team.md).\n` }]);
  expect([problem?.line, problem?.column, problem?.length]).toEqual([4, 17, 9]);
});

test('the README may link to any page, and to files without a name for their kind', async () => {
  expect(await found('[roles](docs/governance/roles.md) [licence](LICENSE)\n', 'README2.md')).toEqual([]);
  expect(await found('[roles](docs/governance/rules.md)\n', 'README2.md')).toEqual([
    `1 «docs/governance/rules.md» ${noPage('docs/governance/rules.md')}${didYouMean('./docs/governance/roles.md')}`,
  ]);
});
