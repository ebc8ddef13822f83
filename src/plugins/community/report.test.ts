import { describe, expect, test } from 'vitest';
import type { Problem } from './problems';
import { formatGithub, formatJson, formatReport } from './report';

const file = 'docs/sigs/network.md';

/** A problem at a part of a line. */
function about(text: string, part: string, more: Partial<Problem> = {}): Problem {
  const place = { line: 3, column: text.indexOf(part) + 1, length: part.length };
  return { severity: 'error', rule: 'shape', file, ...place, message: 'is wrong', ...more };
}

describe('the report', () => {
  /** What stands below the message; the source line and the one with the caret. */
  const excerpt = (text: string | undefined, problem: Problem) =>
    formatReport([problem], () => text)
      .split('\n')
      .slice(1, -2);

  test.each<[what: string, text: string, part: string, below: string]>([
    ['a word', 'status: opened', 'opened', '        ^^^^^^'],
    ['the begin of a line', 'status: opened', 'status', '^^^^^^'],
    ['one character', '\tname: A', '\t', '^'],
    [
      'a word after Chinese text, each sign of which takes two columns',
      'name: 网络 opened',
      'opened',
      '           ^^^^^^',
    ],
    ['a Chinese word', 'name: 网络', '网络', '      ^^^^'],
    ['a Chinese word after Chinese punctuation', '设计：网络', '网络', '      ^^^^'],
    ['a Korean word', 'a 한국 b', '한국', '  ^^^^'],
    ['a word after tabs, which stay tabs', '\t- name:\tA b', 'b', '\t       \t  ^'],
    ['a word after an accent', 'name: Pérez x', 'x', '            ^'],
  ])('has a caret below %s', (_what, text, part, below) => {
    expect(excerpt(text, about(text, part))).toEqual([`    3 | ${text}`, `      | ${below}`]);
  });

  test('says what to write behind the caret', () => {
    const text = 'status: opened';
    expect(excerpt(text, about(text, 'opened', { write: 'open' }))).toEqual([
      '    3 | status: opened',
      '      |         ^^^^^^ write: open',
    ]);
  });

  test('ends the caret with the line, when the value goes on below', () => {
    const text = 'leads:';
    expect(excerpt(text, { ...about(text, 'leads'), length: 40 })).toEqual(['    3 | leads:', '      | ^^^^^^']);
  });

  test('says what to write also where a file has no such line', () => {
    expect(excerpt(undefined, about('', '', { write: 'title: A' }))).toEqual(['      write: title: A']);
    expect(excerpt('', about('', '', { write: 'title: A' }))).toEqual(['      write: title: A']);
    expect(excerpt(undefined, about('', ''))).toEqual([]);
  });

  test('keeps long line numbers in line', () => {
    const text = 'a: b';
    expect(excerpt(text, { ...about(text, 'b'), line: 12345 })).toEqual(['12345 | a: b', '      |    ^']);
  });

  test('stands in the order of files and lines, and ends with its counts', () => {
    const text = 'a: b';
    const problems = [
      about(text, 'b'),
      { ...about(text, 'a'), severity: 'warning' as const },
      { ...about(text, 'a'), file: 'data/people.yml', line: 1 },
    ];
    expect(formatReport(problems, () => text)).toBe(`data/people.yml:1:1 error  is wrong
    1 | a: b
      | ^

docs/sigs/network.md:3:1 warning  is wrong
    3 | a: b
      | ^

docs/sigs/network.md:3:4 error  is wrong
    3 | a: b
      |    ^

2 errors, 1 warning`);
  });

  test('shows signs that would act in a terminal, and lets each stand in one column', () => {
    const text = 'name: \u001b[31mopened\u202e';
    const problem = about(text, 'opened', { message: 'has \u001b]8;;\u0007', write: 'a\u009bb' });
    expect(formatReport([problem], () => text)).toBe(`docs/sigs/network.md:3:12 error  has \ufffd]8;;\ufffd
    3 | name: \ufffd[31mopened\ufffd
      |            ^^^^^^ write: a\ufffdb

1 error, 0 warnings`);
  });

  test('says that there is nothing to say', () => {
    expect(formatReport([], () => undefined)).toBe('0 errors, 0 warnings');
  });
});

describe('annotations for GitHub', () => {
  const text = 'status: opened';

  test('name the file, the place and the rule', () => {
    expect(formatGithub([about(text, 'opened')])).toBe(
      '::error file=docs/sigs/network.md,line=3,col=9,endColumn=15,title=shape::is wrong',
    );
  });

  test('say what to write in a line of its own', () => {
    expect(formatGithub([about(text, 'opened', { severity: 'warning', write: 'open' })])).toBe(
      '::warning file=docs/sigs/network.md,line=3,col=9,endColumn=15,title=shape::is wrong%0AWrite: open',
    );
  });

  test.each<[sign: string, message: string, expected: string]>([
    ['a percent sign', '50% off', '50%25 off'],
    ['a line break', 'a\nb', 'a%0Ab'],
    ['a Windows line break', 'a\r\nb', 'a%0D%0Ab'],
    ['what a log would act on', 'a\u001b[2J', 'a\ufffd[2J'],
    ['nothing else', 'a, b: "c"', 'a, b: "c"'],
  ])('escape %s in a message', (_sign, message, expected) => {
    expect(
      formatGithub([about(text, 'opened', { message })])
        .split('::')
        .slice(2)
        .join('::'),
    ).toBe(expected);
  });

  test('escape what would end a property', () => {
    const problem = about(text, 'opened', { file: 'docs/a,b:c%.md' });
    expect(formatGithub([problem])).toBe(
      '::error file=docs/a%2Cb%3Ac%25.md,line=3,col=9,endColumn=15,title=shape::is wrong',
    );
  });

  test('stand one in a line, in order', () => {
    const problems = [about(text, 'opened', { message: 'b' }), about(text, 'opened', { message: 'a' })];
    expect(
      formatGithub(problems)
        .split('\n')
        .map((line) => line.at(-1)),
    ).toEqual(['a', 'b']);
  });
});

test('problems for other tools are JSON, counted and in order', () => {
  const text = 'status: opened';
  const warning = about(text, 'status', { severity: 'warning' });
  const error = about(text, 'opened', { write: 'open' });
  expect(JSON.parse(formatJson([error, warning]))).toEqual({ errors: 1, warnings: 1, problems: [warning, error] });
  expect(JSON.parse(formatJson([]))).toEqual({ errors: 0, warnings: 0, problems: [] });
});

test('the last line may count more than is shown', () => {
  const warning = about('a', 'a', { severity: 'warning' });
  expect(formatReport([], () => undefined, [warning, warning])).toBe('0 errors, 2 warnings');
});
