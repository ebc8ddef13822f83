import { describe, expect, test } from 'vitest';
import { hiddenSigns, shown } from './hiddenSigns';

const told = (content: string) =>
  hiddenSigns([{ file: 'docs/a.md', content }]).map(({ line, column, length, message }) => {
    return `${line}:${column}+${length} ${message}`;
  });

const sign = (code: string) => `a sign that cannot be seen stands here (${code}): take it out`;

describe('signs that nobody sees', () => {
  test.each([
    ['text', 'Text.\n\n\tMore text.\r\n\r\nThe end.\r'],
    ['emoji', '👩🏽‍💻 ❤️‍🔥 1️⃣ 🇹🇷'],
    ['words that need a joiner', 'می‌خواهم and क्‍ष'],
    ['a variant of a sign', '葛\u{e0100}城'],
    ['accents, and spaces that do not break', 'Pe\u0301rez 10\u00a0km'],
  ])('%s: none', (_what, content) => {
    expect(told(content)).toEqual([]);
  });

  test.each([
    ['a word that is turned around', 'See moc\u202e', `1:8+1 ${sign('U+202E')}`],
    ['a comment that hides a line', 'a: b # \u2066\nc: d', `1:8+1 ${sign('U+2066')}`],
    ['a mark of direction', 'a\n\u200fb', `2:1+1 ${sign('U+200F')}`],
    ['a control sign', 'a\u001b[31mb', `1:2+1 ${sign('U+001B')}`],
    ['a return that is no end of a line', 'a\rb', `1:2+1 ${sign('U+000D')}`],
    ['a sign that is taken for text by programs alone', 'a\u{e0041}', `1:2+2 ${sign('U+E0041')}`],
    ['a space without width', 'a\u200bb\u200b', `1:2+1 ${sign('U+200B')}`],
    ['a byte order mark', '\ufeffa', `1:1+1 ${sign('U+FEFF')}`],
    ['another line', 'a\u2028b', `1:2+1 ${sign('U+2028')}`],
    ['bytes of another encoding', 'caf\ufffd', '1:4+1 the file is not written in UTF-8: save it so'],
  ])('%s: told', (_what, content, ...expected) => {
    expect(told(content)).toEqual(expected);
  });
});

test('a terminal is shown them, one sign for each', () => {
  expect(shown('a\u001b[31mb\u202ec\tü网')).toBe('a\ufffd[31mb\ufffdc\tü网');
});
