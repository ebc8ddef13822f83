import { expect, test } from 'vitest';
import { compile } from './compile';
import { exampleSite } from './exampleSite';
import { readTasks } from './examples';

/** A block of code, as a guide shows it. */
const block = (title: string, ...lines: readonly string[]) =>
  [`\`\`\`diff title="${title}"`, ...lines, '```'].join('\n');

/** What is wrong with a guide of one task. */
async function mistakes(...blocks: readonly string[]): Promise<string[]> {
  const content = ['## Change it {#change}', ...blocks].join('\n\n');
  return compile(await readTasks({ file: 'docs/guide.md', content }), exampleSite());
}

const sig = 'docs/sigs/example.md';

test('an example that is right has no mistake', async () => {
  expect(await mistakes(block(sig, '-meetings: null', '+meetings: null', '+recordings: null'))).toEqual([]);
});

test.each<[what: string, example: string, ...said: string[]]>([
  [
    'a field that is not known',
    block(sig, ' meetings: null', '+chat: sig-example'),
    '#change: docs/sigs/example.md:20 chat is not a known field; known here: ',
  ],
  [
    'a value of the wrong form',
    block(sig, '-confirmed: 2025-01-15', '+confirmed: 15 January 2025'),
    '#change: docs/sigs/example.md:9 confirmed must be a real date as YYYY-MM-DD',
  ],
  [
    'a person who is not in the registry',
    block(sig, ' leads:', '-  - example-lead', '+  - example-leed'),
    '#change: docs/sigs/example.md:12 leads[0] "example-leed" is not in data/people.yml. Did you mean "example-lead"?',
  ],
  [
    'a file that is not there',
    block('docs/sigs/exmaple.md', '-notes: null', '+notes: https://example.org/notes'),
    '#change, line 3: docs/sigs/exmaple.md is not there: no line of it can change',
  ],
  [
    'lines that the file does not have',
    block(sig, '-confirmed: 2024-01-15', '+confirmed: 2026-01-15'),
    '#change, line 3: docs/sigs/example.md has no such lines:\nconfirmed: 2024-01-15',
  ],
  [
    'a line without its sign',
    block(sig, '-meetings: null', 'meetings: null'),
    '#change, line 3: docs/sigs/example.md: "meetings: null" begins with none of minus, plus and space',
  ],
  [
    'no line that changes',
    block(sig, ' meetings: null'),
    '#change, line 3: docs/sigs/example.md: no line begins with a minus or a plus',
  ],
  [
    'a link that leads nowhere',
    block('docs/contributing/example.md', ' ## Clone the repository {#clone}', ' ', '+[Set up](set-up.md).'),
    '#change: docs/contributing/example.md:10 links to "set-up.md", which is no page of the site',
  ],
])('%s is told', async (_what, example, ...said) => {
  const found = await mistakes(example);
  expect(found.map((mistake, index) => mistake.slice(0, said[index]?.length))).toEqual(said);
});

test('a line of which there are two in the file is told', async () => {
  const example = block('docs/contributing/example.md', ' ', '+More.');
  expect(await mistakes(example)).toEqual([
    expect.stringMatching(/^#change, line 3: docs\/contributing\/example\.md has these lines \d times:\n$/),
  ]);
});

test('a new page begins with its facts, and does not stand there already', async () => {
  const page = (title: string, ...lines: readonly string[]) => block(title, ...lines).replace('```diff', '```markdown');
  expect(await mistakes(page('docs/working-groups/example.md', 'name: Example'))).toEqual([
    '#change, line 3: docs/working-groups/example.md: a new page begins with its facts, between lines of ---',
  ]);
  expect(await mistakes(page(sig, '---', 'name: Example', '---'))).toEqual([
    '#change, line 3: docs/sigs/example.md is there already: show the lines that change, as a diff',
  ]);
});

test('each change begins with what the ones before have left', async () => {
  const [first, second] = [block(sig, '-notes: null', '+notes: https://github.com/a/b'), block(sig, '-notes: null')];
  expect(await mistakes(first, '### Next {#next}', second)).toEqual([
    '#next, line 10: docs/sigs/example.md has no such lines:\nnotes: null',
  ]);
});

test('tasks are the sections with examples; a block without a file is none', async () => {
  const content = [
    '## Before {#before}\n\n```bash\nnpm start\n```',
    '## One {#one}\n\n:::steps\n\n1. Change it.\n\n   ```diff title="a.md"\n   -a\n   +b\n   ```\n\n:::',
    '### More {#more}\n\n```markdown title="b.md"\n---\n```',
  ].join('\n\n');
  expect(await readTasks({ file: 'docs/guide.md', content })).toEqual([
    {
      id: 'one',
      title: 'One',
      changes: [
        { id: 'one', examples: [{ file: 'a.md', isDiff: true, code: '-a\n+b', line: 13 }] },
        { id: 'more', examples: [{ file: 'b.md', isDiff: false, code: '---', line: 22 }] },
      ],
    },
  ]);
});
