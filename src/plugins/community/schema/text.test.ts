import { describe, expect, test } from 'vitest';
import * as f from './fields';

/** What a text is told of; nothing when it is right. */
const messages = (value: unknown) => f.text.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

const control = 'must not hold characters that cannot be seen';
const edges = 'must not start or end with a space';
const oneLine = 'must be text on one line';
const quoted = 'must not stand in quotes of its own';
const halfQuote = 'must not hold a quote without its other half';
const mail = 'must not hold an e-mail address: write a handle, or a channel';

describe('text', () => {
  test.each([
    'A',
    'Two words',
    '"A" and "B"',
    'The “A”',
    "Ana's",
    '@ana',
    'v1.2@latest',
    'dev@googlegroups.com',
    'S2I/B2I – “quoted”',
    'Hüseyin BUGÖL',
    '社区',
    'مجتمع',
    '👩‍💻',
    '👩🏽‍💻 1️⃣ ❤️',
    'می‌خواهم',
    '۱۲‌ام',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    '葛\u{e0100}城',
    'e\u0301',
    'a'.repeat(500),
  ])('takes %j', (value) => {
    expect(messages(value)).toEqual([]);
  });

  test.each<[value: unknown, ...messages: string[]]>([
    ['', 'must not be empty'],
    [' ', edges],
    [' lead', edges],
    ['lead ', edges],
    ['a\u00a0', edges],
    ['two\nlines', oneLine],
    ['two\r\nlines', oneLine],
    ['ended\n', oneLine],
    ['write to ana@example.org', mail],
    ['"A B"', quoted],
    ['“A”', quoted],
    ["'A'", quoted],
    ['A"', halfQuote],
    ['A “B', halfQuote],
    ['C:\\users', 'must not hold a backslash, which no page can show here'],
    ['a\tb', control],
    ['a\u0000b', control],
    ['a\u001b[31mb', control],
    ['a\u007fb', control],
    ['a\u0085b', control],
    ['two\u2028lines', control],
    ['moc.live\u202eexample.com', control],
    ['a\u2066b\u2069', control],
    ['a\u200bb', control],
    ['a\u00adb', control],
    ['a\u200eb', control],
    ['a\u200fb', control],
    ['a\u061cb', control],
    ['a\u2069b', control],
    ['Ma\u200dDan', control],
    ['a\u200c', control],
    ['\ufe0fa', control],
    ['😀\ufe0f\ufe01', control],
    ['\u3164', control],
    ['\u2800', control],
    ['\u{1f3f4}\u{e0067}\u{e007f}', control],
    ['1\u200ca', control],
    ['a\ud800', control],
    ['\udc00a', control],
    ['a\ufffeb', control],
    ['a\u2062b', control],
    ['a'.repeat(501), 'must be at most 500 characters'],
    ['\ufeffa\u2060b', edges, control],
    [42, 'Invalid input: expected string, received number'],
    [null, 'Invalid input: expected string, received null'],
  ])('refuses %j: %s', (value, ...expected) => {
    expect(messages(value)).toEqual(expected);
  });
});
