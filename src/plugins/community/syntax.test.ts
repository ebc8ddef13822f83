import { describe, expect, test } from 'vitest';
import { parseYaml } from './source';
import { told } from './testing';

const found = (text: string) => told(text, parseYaml('a.yml', text).problems);

type Case = [what: string, text: string, ...told: string[]];

const hasMeaning = 'this value holds a sign that has a meaning in YAML: put it in quotes';
const isComment = '"#" begins a comment: put the value in quotes, or a space after the "#"';
const unlike = 'this line is indented unlike the lines it belongs to';
const itemsUnlike = 'the items of this list are not indented alike';
const itemForField = 'an item of a list stands where a field belongs';
const notClosed = 'a text in quotes is not closed: end it with the quote that it begins with';
const endsEarly = 'a text in quotes ends before the line does: put all of it in one pair of quotes';
const noComma = 'a comma is missing between two fields or items';
const git = 'git left the mark of a conflict here: keep one of the two sides, and no mark';
const noField = 'this line is no field: write a name, a colon, a space and a value';

describe('fields', () => {
  test.each<Case>([
    ['given twice', 'a: 1\nb: 2\na: 3\n', '3 «a» "a" is given twice: keep one'],
    ['given twice, in quotes', '"a": 1\n"a": 2\n', '2 «"a"» "a" is given twice: keep one'],
    [
      'two given twice',
      'a: 1\na: 2\nb: 1\nb: 2\n',
      '2 «a» "a" is given twice: keep one',
      '4 «b» "b" is given twice: keep one',
    ],
    [
      'given twice, and another mistake',
      'a: 1\na: 2\nb: [\n',
      '2 «a» "a" is given twice: keep one',
      '3 «[» "[" is not closed: end it with "]"',
    ],
    [
      'without a colon',
      'name: A\nslug a\nstatus: open\n',
      '2 «slug a» a colon is missing after the field’s name → slug: a',
    ],
    ['without a colon, last', 'name: A\nslug a\n', '2 «slug a» a colon is missing after the field’s name → slug: a'],
    [
      'without a colon, with Windows line ends',
      'name: A\r\nslug a\r\nb: c\r\n',
      '2 «slug a» a colon is missing after the field’s name → slug: a',
    ],
    ['without a space', 'name: A\nslug:a\nstatus: open\n', '2 «slug:a» a space is missing after the colon → slug: a'],
    [
      'without a space, further in',
      'slack:\n  channel:a\n  id: C\n',
      '2 «channel:a» a space is missing after the colon → channel: a',
    ],
    [
      'with a Chinese colon',
      'name: A\nslug：a\n',
      '2 «slug：a» the colon is a Chinese one: write ":" and a space → slug: a',
    ],
    ['with a hard space', 'name:\u00a0A\nslug: a\n', '1 «name:\u00a0A» a space is missing after the colon → name: A'],
    ['that are prose', 'name: A\n**Bold** words\n', `2 «**Bold** words» ${noField}`],
    ['that are an address', 'name: A\nhttps://example.org\n', `2 «https://example.org» ${noField}`],
    ['that are an item', 'name: A\n- ana\n', `2 «- ana» ${itemForField}`],
    ['that have an item below their value', 'slug: a\n  - ana\n', `2 «- ana» ${itemForField}`],
    ['where an item belongs', '- a\nname: b\n', '2 «name: b» a field stands where an item of a list belongs'],
    ['in a conflict of git', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', `2 «<<<<<<< HEAD» ${git}`],
    ['after the end of the data', 'a: 1\n---\nb: 2\n', '2 «---» this line ends the data: take it out'],
    ['after three dots', 'a: 1\n...\nb: 2\n', '2 «...» this line ends the data: take it out'],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('indentation', () => {
  test.each<Case>([
    ['a tab', 'slack:\n\tchannel: a\n', '2 «\t» a line begins with a tab: use spaces'],
    ['a field below a value', 'name: A\n  slug: a\nb: c\n', '2 «slug: a» this line is indented too far'],
    ['a field below a value, after a comment', 'name: A\n\n# b\n  slug: a\n', `4 «slug: a» ${unlike}`],
    [
      'a field of an item, too far',
      'm:\n  - day: monday\n      start: a\n',
      '3 «start: a» this line is indented too far',
    ],
    ['a field of an item, too near', 'm:\n  - day: monday\n   start: a\n', `3 «start: a» ${unlike}`],
    ['a field of an item, much too near', 'm:\n  - day: monday\n start: a\n', `3 «start: a» ${unlike}`],
    ['a field unlike its record', 'a:\n  b: c\n d: e\n', `3 «d: e» ${unlike}`],
    ['an item too near', 'leads:\n  - ana\n - bo\n', `3 «- bo» ${itemsUnlike}`],
    ['an item too far', 'leads:\n  - ana\n   - bo\n', `3 «- bo» ${itemsUnlike}`],
    ['an item too far, in a list without indentation', 'leads:\n- ana\n  - bo\n', `3 «- bo» ${itemsUnlike}`],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('brackets', () => {
  test.each<Case>([
    ['a list that is not closed', 'a: [b\nc: d\n', '1 «[» "[" is not closed: end it with "]"'],
    ['a list that is not closed, at the end', 'a: b\nc: [d\n\n\n', '2 «[» "[" is not closed: end it with "]"'],
    ['a map that is not closed', 'a: {b: c\nd: e\n', '1 «{» "{" is not closed: end it with "}"'],
    ['a whole text that is not closed', '{a: b\n', '1 «{» "{" is not closed: end it with "}"'],
    ['closed twice', 'a: [b]]\n', '1 «]» "]" closes nothing: take it out'],
    ['closed by another', 'a: [b]}\n', '1 «}» "}" closes nothing: take it out'],
    ['a comma forgotten in a map', 'a: {b: c d: e}\n', `1 «c» ${noComma}`],
    ['a comma forgotten in a list', 'a: ["b" "c"]\n', `1 «"» ${noComma}`],
    ['dashes within', 'a: [- b, - c]\n', '1 «-» items in brackets have no dash: put commas between them'],
    ['followed by text', 'a: [draft] A thing\n', `1 «[draft] A thing» ${hasMeaning} → "[draft] A thing"`],
    ['doubled', 'a: {{ b }}\n', `1 «{{ b }}» ${hasMeaning} → "{{ b }}"`],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('quotes', () => {
  test.each<Case>([
    ['not closed', 'name: "A\nslug: a\n', `1 «"» ${notClosed}`],
    ['not closed, of an item', "a:\n  - 'A\n  - b\n", `2 «'» ${notClosed}`],
    ['closed early by an apostrophe', "a: 'It's b'\n", `1 «'It's b'» ${endsEarly} → "It's b"`],
    ['followed by text', 'a: "B" and c\n', `1 «"B" and c» ${endsEarly} → "\\"B\\" and c"`],
    ['followed by a comment without a space', 'a: "b"#c\n', '1 «#» a space is missing before the "#"'],
    ['with a backslash', 'a: "b \\d"\n', '1 «\\d» a backslash in quotes is written twice → \\\\d'],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('signs', () => {
  const quotes = (sign: string) => `"${sign}" has a meaning in YAML: put the value in quotes`;

  test.each<Case>([
    ['@ before a handle', 'leads:\n  - @ana\n', '2 «@ana» a handle is written without @ → ana'],
    ['@ in brackets', 'leads: [@ana, bo]\n', '1 «@ana» a handle is written without @ → ana'],
    ['@ before a key', 'ana: {}\n@bo:\n  name: B\n', '2 «@bo» a handle is written without @ → bo'],
    ['@ before a text', 'a: @ana and bo\n', `1 «@ana and bo» ${hasMeaning} → "@ana and bo"`],
    ['a backtick', 'a: `b` c\n', `1 «\`b\` c» ${hasMeaning} → "\`b\` c"`],
    ['a percent sign', 'a: %50\n', `1 «%50» ${hasMeaning} → "%50"`],
    ['a colon and a space', 'a: old: Porter\n', `1 «old: Porter» ${hasMeaning} → "old: Porter"`],
    ['a colon at the end', 'a: old:\n', `1 «old:» ${hasMeaning} → "old:"`],
    ['> before a text', 'a: > b\nc: d\n', `1 «> b» ${hasMeaning} → "> b"`],
    ['| before a text', 'a: | b\n', `1 «| b» ${hasMeaning} → "| b"`],
    ['? before a text', 'a: ? b\n', `1 «? b» ${hasMeaning} → "? b"`],
    ['* around a word', 'a: *all* of it\n', `1 «*all* of it» ${hasMeaning} → "*all* of it"`],
    ['* before a word', 'a: *all\n', `1 «*all» ${quotes('*')} → "*all"`],
    ['* alone', 'a: * b\n', `1 «* b» ${hasMeaning} → "* b"`],
    ['& before a text', 'a: &b c\n', `1 «&b c» ${quotes('&')} → "&b c"`],
    ['& alone', 'a: & b\n', `1 «& b» ${hasMeaning} → "& b"`],
    ['& twice', 'a: &b &c d\n', `1 «&b &c d» ${hasMeaning} → "&b &c d"`],
    ['! before a text', 'a: !b c\n', `1 «!b c» ${quotes('!')} → "!b c"`],
    ['! before a map', 'a: !b {c: d}\n', `1 «!b {c: d}» ${quotes('!')}`],
    ['! twice', 'a: !b!c d\n', `1 «!b!c d» ${hasMeaning} → "!b!c d"`],
    ['# before a word', 'a: #b\n', `1 «#b» ${isComment} → "#b"`],
    ['# before a word of an item', 'a:\n  - #b\n', `2 «#b» ${isComment} → "#b"`],
    ['# in a text', 'a: SIG #b\n', `1 «SIG #b» ${isComment} → "SIG #b"`],
    [
      'a dash before a text',
      'a: - b\n',
      '1 «- b» a list begins on the line after its name; a text with a dash is quoted',
    ],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('what has no words of its own is told in the words of the parser', () => {
  expect(found('%YAML 3\n')).toEqual(['1 «3» this is not valid YAML: Unsupported YAML version 3']);
});

test.each<[what: string, text: string]>([
  ['comments of every kind', '# One\n#two\na: b # c\nd: # e\n  - f #  g\n'],
  ['a text in quotes that holds signs', 'a: "#b"\nc: \'@d: [e\'\n'],
  ['a text over several lines', 'a: >-\n  #b\n  - c\nd: e - f\n  g\n'],
  ['an address with a number sign', 'a: https://groups.google.com/forum/#!forum/b\n'],
  ['lists and maps in brackets', 'a: [b, c]\nd: {e: f}\n'],
])('%s is right', (_what, text) => {
  expect(found(text)).toEqual([]);
});
