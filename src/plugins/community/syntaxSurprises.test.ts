import { describe, expect, test } from 'vitest';
import { parseYaml } from './source';
import { told } from './testing';

const found = (text: string) => told(text, parseYaml('a.yml', text).problems);

type Case = [what: string, text: string, ...told: string[]];

const noDash = 'a dash is missing before the first item of this list';
const noSpace = 'a space is missing after the dash';
const goesOn = 'this line goes on with the item above it: put a dash before it, or both on one line';
const itemsUnlike = 'the items of this list are not indented alike';

describe('a dash', () => {
  test.each<Case>([
    ['missing before the first item', 'leads:\n    ana\n  - bo\n', `2 «ana» ${noDash} → - ana`],
    [
      'missing before the first record',
      'documents:\n    title: A\n    path: a.md\n  - title: B\n',
      `2 «title: A» ${noDash} → - title: A`,
    ],
    [
      'missing with the first line of the first record',
      'a: b\ndocuments:\n    path: a.md\n  - title: B\nc: d\n',
      `3 «path: a.md» ${noDash} → - path: a.md`,
    ],
    ['missing before the first record of all', '# One\n  id: a\n  kind: b\n- id: c\n', `2 «id: a» ${noDash} → - id: a`],
    ['missing before a later item', 'leads:\n  - ana\n    bo\n', `3 «bo» ${goesOn}`],
    ['missing before two later items', 'leads:\n  - ana\n    bo\n    carol\n', `3 «bo» ${goesOn}`],
    ['without a space, first', 'leads:\n  -ana\n  - bo\n', `2 «-ana» ${noSpace} → - ana`],
    ['without a space, alone', 'leads:\n  -ana\nb: c\n', `2 «-ana» ${noSpace} → - ana`],
    ['without a space, later', 'leads:\n  - ana\n  -bo\nc: d\n', `3 «-bo» ${noSpace} → - bo`],
    ['without a space, later and too far', 'leads:\n  - ana\n    -bo\n', `3 «-bo» ${noSpace} → - bo`],
    ['without a space, in a list without indentation', 'leads:\n- ana\n-bo\n', `3 «-bo» ${noSpace} → - bo`],
    ['too far', 'leads:\n  - ana\n   - bo\n', `3 «- bo» ${itemsUnlike}`],
    ['below a value', 'a: b\n  - c\n', '2 «- c» an item of a list stands where a field belongs'],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a name', () => {
  const below = 'the fields of a list or a map begin on the line below its name';
  const colon = 'a colon is missing after the field’s name';

  test.each<Case>([
    ['with the first field of its record behind it', 'a:\n  b: c: d\n    e: f\n', `2 «c: d» ${below}`],
    ['with the first line of its list behind it', 'documents: title: A\n    path: a.md\n', `1 «title: A» ${below}`],
    [
      'with a text that holds a colon, above another field of its item',
      '- a: b: c\n  d: e\n',
      '1 «b: c» this value holds a sign that has a meaning in YAML: put it in quotes → "b: c"',
    ],
    ['without its colon, above a list', 'a: b\nleads\n  - ana\nc: d\n', `2 «leads» ${colon} → leads:`],
    [
      'with a Chinese colon, above a list',
      'leads：\n  - ana\nb: c\n',
      '1 «leads：» the colon is a Chinese one: write ":" and a space → leads:',
    ],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('a name that would vanish is refused', () => {
  expect(found('a: {}\n__proto__: {}\n')).toEqual(['2 «__proto__» "__proto__" cannot be a name']);
});

describe('a quote', () => {
  const notClosed = 'a text in quotes is not closed: end it with the quote that it begins with';

  test.each<Case>([
    ['not closed before another that is', 'a: "b\n  c\nd: "e"\n', `1 «"» ${notClosed}`],
    ['not closed after another that is', 'a: "b: c\n  d"\ne: "f\ng: h\n', `3 «"» ${notClosed}`],
    ['not closed between two long ones', 'a: "b\n  c"\nd: "e\n  f\ng: "h\n  i"\n', `3 «"» ${notClosed}`],
    ['not closed, of an item', 'a:\n  - "b\n  - c\nd: "e"\n', `2 «"» ${notClosed}`],
    ['not closed, with one that is written twice', "a: 'b''c\nd: e\nf: 'g'\n", `1 «'» ${notClosed}`],
    ['in a text is no begin', 'a: b "c\nd: e" f\n'],
    ['closed in another line', 'a: "b:\n  c, d\n  e"\nf: g\n'],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each<[what: string, text: string]>([
  ['a text over several lines', 'a: b\n  c\n  d\n'],
  ['a text over several lines below its name', 'a:\n  b c\n  d\n'],
  ['a list in brackets over several lines', 'a: [b,\n  c d\n  e, f]\n'],
  ['a negative number, and a dash within a text', 'a: -1\nb: c - d\ne:\n  - f-g\n'],
  ['a block of text', 'a: |\n  -b\n  - c\n  #d\n'],
])('%s is right', (_what, text) => {
  expect(found(text)).toEqual([]);
});
