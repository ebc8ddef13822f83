import { expect, test } from 'vitest';
import { checkPageTexts } from './pageText';
import { told } from './testing';

/** What is told of a page of questions; its text starts in line 6. */
async function found(body: string, questions = 'true', file = 'docs/a.md'): Promise<string[]> {
  const content = `---\ntitle: A\nquestions: ${questions}\n---\n\n${body}`;
  const problems = await checkPageTexts([{ file, content }]);
  expect(problems.filter(({ rule }) => rule !== 'questions-have-answers')).toEqual([]);
  return told(content, problems);
}

const unanswered = (question: string) =>
  `"${question}" has no answer: write its text below it; what a component shows is not read as one`;
const none = 'A page of questions has one as each third-level heading (###), and this page has no such heading';

const right = `## Seats {#seats}

### How many? {#how-many}

::sig-directory

Five.

### Since when? {#since-when}

#### Seats of ambassadors {#seats-of-ambassadors}

Since 2021.

### Which \`one\` at 15:30? {#which}

- This one

## Other words {#other-words}
`;

test.for<[what: string, body: string, ...told: string[]]>([
  ['whose questions are answered', right],
  [
    'with a question and nothing below it',
    '## All {#all}\n\n### How *many*, at 15:30? {#how-many}\n\n### When? {#when}\n\nToday.\n',
    `8 «### How *many*, at 15:30? {#how-many}» ${unanswered('How many, at 15:30?')}`,
  ],
  [
    'with a question whose text stands below the next heading',
    '## All {#all}\n\n### When? {#when}\n\n## Others {#others}\n\nWords.\n',
    `8 «### When? {#when}» ${unanswered('When?')}`,
  ],
  [
    'with a question that a component alone answers, and a comment',
    '## All {#all}\n\n### Who? {#who}\n\n::sig-directory\n\n<!-- hidden -->\n',
    `8 «### Who? {#who}» ${unanswered('Who?')}`,
  ],
  ['without a question', '## How many? {#how-many}\n\nFive.\n', `3 «questions» ${none}`],
])('a page of questions %s', async ([, body, ...expected]) => {
  expect(await found(body)).toEqual(expected);
});

test('nothing is told of other pages, and other files', async () => {
  const body = '## All {#all}\n\n### When? {#when}\n';
  expect(await found(body, 'false')).toEqual([]);
  expect(await found(body, 'true', 'README.md')).toEqual([]);
  expect(await found('questions: true\n', 'false')).toEqual([]);
});
