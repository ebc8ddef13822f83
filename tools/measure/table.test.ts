import { expect, test } from 'vitest';
import { markdownTable } from './table';

test('a table has its figures to the right', () => {
  const table = markdownTable(
    ['page', 'LCP ms'],
    [
      ['/', '812'],
      ['/sigs/observability', '9'],
    ],
  );
  expect(table).toBe(`| page                | LCP ms |
| ------------------- | -----: |
| /                   |    812 |
| /sigs/observability |      9 |`);
});
