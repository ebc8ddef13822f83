import { expect, test } from 'vitest';
import { parseMarkdown } from './parse';
import { presentWords } from './present';

test('lines that speak of their own day are found, once each, with front matter and without code', async () => {
  const content = `---
title: What is known today
---

Text that is known, and not nowhere.
Now ask, and ask now; **currently** it is open.

| a |
| --- |
| this year |

\`today\` and [todays](today.md)

\`\`\`text
today
\`\`\`
`;
  const file = 'versioned_docs/version-2026/start.md';
  expect(presentWords(await parseMarkdown([{ file, content }]))).toEqual([
    { file, line: 2, text: 'title: What is known today' },
    { file, line: 6, text: 'Now ask, and ask now; **currently** it is open.' },
    { file, line: 10, text: '| this year |' },
  ]);
});
