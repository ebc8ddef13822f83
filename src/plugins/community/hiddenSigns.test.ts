import { describe, expect, test } from 'vitest';
import { hiddenSigns, shown } from './hiddenSigns';

const told = (content: string) =>
  hiddenSigns([{ file: 'docs/a.md', content }]).map(({ line, column, length, message }) => {
    return `${line}:${column}+${length} ${message}`;
  });

const sign = (code: string) => `a sign that cannot be seen stands here (${code}): take it out`;
const mark = 'the file begins with an invisible sign (a byte order mark): save it as UTF-8 without one';

const [england, scotland, wales] = ['gbeng', 'gbsct', 'gbwls'].map((letters) =>
  String.fromCodePoint(...[...letters].map((letter) => 0xe0000 + letter.charCodeAt(0))),
);

describe('signs that nobody sees', () => {
  test.each([
    ['text', 'Text.\n\n\tMore text.\r\n\r\nThe end.\r'],
    ['emoji', '👩🏽‍💻 ❤️‍🔥 1️⃣ 🇹🇷'],
    ['words that need a joiner', 'می‌خواهم and क्‍ष'],
    ['a joiner after a digit of Persian, of Arabic, of Hindi', '۱۲\u200cام ٣\u200cم २\u200dरा'],
    ['flags', `🏴${england}\u{e007f}🏴${scotland}\u{e007f} and 🏴${wales}\u{e007f}, 🏴 and 🏴‍☠️`],
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
    ['a byte order mark', '\ufeffa', `1:1+1 ${mark}`],
    ['a byte order mark of a file that was pasted into another', 'a\n\ufeffb', `2:1+1 ${sign('U+FEFF')}`],
    ['a byte order mark behind text', 'a\ufeff', `1:2+1 ${sign('U+FEFF')}`],
    ['a joiner after a digit of every script', '12\u200ca', `1:3+1 ${sign('U+200C')}`],
    ['a joiner after a wide digit', '２\u200da', `1:2+1 ${sign('U+200D')}`],
    ['a flag that does not end', `🏴${scotland}`, `1:3+2 ${sign('U+E0067')}`],
    ['a flag of nobody', '🏴\u{e0061}\u{e007f}', `1:3+2 ${sign('U+E0061')}`],
    ['a flag with more behind its end', `🏴${scotland}\u{e007f}\u{e0061}`, `1:15+2 ${sign('U+E0061')}`],
    ['a flag that ends twice', `🏴${scotland}\u{e007f}\u{e007f}`, `1:15+2 ${sign('U+E007F')}`],
    ['the letters of a flag without it', `a${scotland}\u{e007f}`, `1:2+2 ${sign('U+E0067')}`],
    ['another line', 'a\u2028b', `1:2+1 ${sign('U+2028')}`],
    ['bytes of another encoding', 'caf\ufffd', '1:4+1 the file is not written in UTF-8: save it so'],
  ])('%s: told', (_what, content, ...expected) => {
    expect(told(content)).toEqual(expected);
  });
});

test('a terminal is shown them, one sign for each', () => {
  expect(shown('a\u001b[31mb\u202ec\tü网')).toBe('a\ufffd[31mb\ufffdc\tü网');
});
