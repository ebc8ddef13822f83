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
  return (await proseOf(await parsePages([{ file: 'docs/a.md', content }]))).get('docs/a.md');
}

test('third-level headings are questions, the text up to the next one or one above their answers', async () => {
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

<!-- hidden -->

At 15:30.

## Seats {#seats}

### How many? {#how-many}

Not stated.<!-- hidden -->

### Which image:tag do I use? {#which-tag}

<!-- hidden -->

::channels{kind=slack}
`;
  expect(await proseOfPage(page)).toEqual({
    minutes: 1,
    questions: [
      { question: 'Can I apply?', answer: 'Yes. It takes a form, and: time patience' },
      { question: 'And then?', answer: 'A detail At 15:30.' },
      { question: 'How many?', answer: 'Not stated.' },
      { question: 'Which image:tag do I use?', answer: '' },
    ],
  });
});

test('what readers do not see takes no time to read, and a time of day is read', async () => {
  expect((await proseOfPage(`<!-- ${'word '.repeat(600)} -->`))?.minutes).toBe(1);
  expect((await proseOfPage('at:day '.repeat(330)))?.minutes).toBe(3);
});
