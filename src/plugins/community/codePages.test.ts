import { expect, test } from 'vitest';
import { codePages } from './codePages';
import { formatProblem } from './problems';

test('a page that may hold code is refused', () => {
  expect(codePages(['docs/a.mdx', 'versioned_docs/version-2023/b.mdx']).map(formatProblem)).toEqual([
    'docs/a.mdx:1:1 error  a page whose name ends with ".mdx" may hold code: let it end with ".md"',
    'versioned_docs/version-2023/b.mdx:1:1 error  a page whose name ends with ".mdx" may hold code: let it end with ".md"',
  ]);
});
