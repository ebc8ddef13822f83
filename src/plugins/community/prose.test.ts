import { expect, test } from 'vitest';
import { parsePages } from './pageTrees';
import { proseOf, readingMinutes } from './prose';

test.each([
  ['nothing', '', 1],
  ['a few words', 'Who leads what.', 1],
  ['words', 'word '.repeat(660), 3],
  ['words with signs within', 'kube-proxy v3.4.1 don’t '.repeat(220), 3],
  ['Chinese', '容器平台'.repeat(250), 2],
  ['both', `${'word '.repeat(220)}${'容器平台'.repeat(125)}`, 2],
  ['signs that are no words', '— … | * '.repeat(900), 1],
])('%s: how long it takes to read', (_what, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

async function proseOfPage(content: string) {
  const file = { file: 'data/none.yml', content: '' };
  const version = { version: 'current', basePath: '', docsFolder: 'docs', people: file, channels: file };
  const trees = await parsePages([{ ...version, pages: [{ path: 'ksap/questions.md', content }] }]);
  return (await proseOf(trees)).get('docs/ksap/questions.md');
}

test('third-level headings are questions, the text up to the next heading their answers', async () => {
  const page = `---
title: Questions
description: ${'word '.repeat(600)}
---

Words before.

## Applying {#applying}

### Can I *apply*? {#can-i}

Yes.
It takes [a form](/go/apply), and:

- time
- \`patience\`

### And then? {#then}

#### A detail {#detail}

## Seats {#seats}

### How many? {#how-many}

Not stated.
`;
  expect(await proseOfPage(page)).toEqual({
    minutes: 1,
    questions: [
      { question: 'Can I apply?', answer: 'Yes. It takes a form, and: time patience' },
      { question: 'And then?', answer: '' },
      { question: 'How many?', answer: 'Not stated.' },
    ],
  });
});
