import { describe, expect, test } from 'vitest';
import { parseYaml } from './source';

const message = 'lists and maps lie too deep in each other: take this out';

/** Where a text is told to go too deep; nothing when it is read. */
const told = (text: string) => parseYaml('a.yml', text).problems.map((problem) => [problem.message, problem.column]);

describe('YAML that goes deep', () => {
  test.each([
    ['brackets', `a: ${'['.repeat(19)}${']'.repeat(19)}`],
    ['brackets beside each other', `a: [${'[], '.repeat(100)}[]]`],
    ['brackets in quotes', `a: "${'['.repeat(1000)}"`],
    ['dashes below each other', '- a: b\n'.repeat(1000)],
    ['a text with dashes and colons', `a: ${'b-c:d '.repeat(100)}e`],
    ['a comment', `a: b # ${'[{'.repeat(100)}`],
  ])('%s: read', (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['brackets', `a: ${'['.repeat(60)}`, 23],
    ['a great many brackets', `a: ${'['.repeat(200_000)}`, 23],
    ['braces, line after line', '{a:\n'.repeat(100_000), 3],
    ['dashes', `${'- '.repeat(100_000)}a`, 41],
    ['question marks', `${'? '.repeat(100_000)}a`, 41],
    [
      'lines indented ever farther',
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      101,
    ],
  ])('%s: refused, and not read', (_what, text, column) => {
    expect(told(text)).toEqual([[message, column]]);
  });
});
