import { describe, expect, test } from 'vitest';
import { appendItem, editFrontMatter, type Item, insertEntry, removeField } from './insert';

describe('an item at the end of a list', () => {
  test.each<[what: string, text: string, path: (string | number)[], item: Item, result: string]>([
    ['in lines', 'm:\n  - a\n  - b\nn: 1\n', ['m'], 'c', 'm:\n  - a\n  - b\n  - c\nn: 1\n'],
    ['not indented', 'm:\n- a\nn: 1\n', ['m'], 'c', 'm:\n- a\n- c\nn: 1\n'],
    ['at the end of the text', 'n: 1\nm:\n  - a', ['m'], 'c', 'n: 1\nm:\n  - a\n  - c\n'],
    [
      'with comments of its own and of the next field',
      'm:\n  - a # x\n  # last\n\n# n\nn: 1\n',
      ['m'],
      'c',
      'm:\n  - a # x\n  # last\n  - c\n\n# n\nn: 1\n',
    ],
    ['in brackets', 'm: [a, b] # x\nn: 1\n', ['m'], 'c', 'm: [a, b, c] # x\nn: 1\n'],
    ['in brackets over lines', 'm: [\n  a,\n  b,\n]\n', ['m'], 'c', 'm: [\n  a,\n  b, c,\n]\n'],
    ['empty', 'm: []\nn: 1\n', ['m'], 'c', 'm:\n  - c\nn: 1\n'],
    ['empty, with a comment', 'm: [] # nobody yet\nn: 1\n', ['m'], 'c', 'm: # nobody yet\n  - c\nn: 1\n'],
    ['without a value', 'm:\nn: 1\n', ['m'], 'c', 'm:\n  - c\nn: 1\n'],
    ['missing', 'l: 1\n# end\n', ['m'], 'c', 'l: 1\nm:\n  - c\n# end\n'],
    ['with the line ends of Windows', 'm:\r\n  - a\r\nn: 1\r\n', ['m'], 'c', 'm:\r\n  - a\r\n  - c\r\nn: 1\r\n'],
    [
      'of maps, below others',
      't:\n  - l:\n      - p: a\n        c: x\n  - l:\n      - p: b\nn: 1\n',
      ['t', 0, 'l'],
      { p: 'c', c: 'y: z' },
      't:\n  - l:\n      - p: a\n        c: x\n      - p: c\n        c: "y: z"\n  - l:\n      - p: b\nn: 1\n',
    ],
    ['of maps, empty', 't:\n  - n: x\n    l: []\n', ['t', 0, 'l'], { p: 'c' }, 't:\n  - n: x\n    l:\n      - p: c\n'],
    [
      'of maps, missing',
      't:\n  - n: x\nu: 1\n',
      ['t', 0, 'l'],
      { p: 'c' },
      't:\n  - n: x\n    l:\n      - p: c\nu: 1\n',
    ],
    ['that needs quotes', 'm:\n  - a\n', ['m'], '1.0', 'm:\n  - a\n  - "1.0"\n'],
  ])('%s', (_what, text, path, item, result) => {
    expect(appendItem(text, path, item)).toBe(result);
  });

  test.each<[what: string, text: string, path: string[], message: string]>([
    ['a text that is no YAML', 'm: [a\n', ['m'], 'this is not valid YAML'],
    ['a value that is no list', 'm: a\n', ['m'], 'm is no list'],
    ['a place that is not there', 'm: []\n', ['t', 'm'], 'there is no t.m to add to'],
  ])('is refused in %s', (_what, text, path, message) => {
    expect(() => appendItem(text, path, 'c')).toThrow(message);
  });
});

describe('an entry in alphabetical order', () => {
  const registry = '# Head.\nbo:\n  name: Bo\n  # of Bo\n# Of Dora.\nDora: {} # x\nfay:\n';

  test.each<[what: string, key: string, before: string]>([
    ['first, below the head', 'Ana', 'bo:'],
    ['between, above the next one’s comment', 'carol', '# Of Dora.'],
    ['after one in braces', 'eva', 'fay:'],
  ])('%s', (_what, key, before) => {
    const at = registry.indexOf(before);
    expect(insertEntry(registry, key, { name: 'X' })).toBe(
      `${registry.slice(0, at)}${key}:\n  name: X\n${registry.slice(at)}`,
    );
  });

  test.each<[what: string, text: string, result: string]>([
    ['last', 'ana: {}\n# End.\n', 'ana: {}\nbo:\n  name: null\n# End.\n'],
    ['last, where the last line is not ended', 'ana:\n  name: A', 'ana:\n  name: A\nbo:\n  name: null\n'],
    ['alone', '# Head.\n', '# Head.\nbo:\n  name: null\n'],
    ['with the line ends of Windows', 'ana: {}\r\nc: {}\r\n', 'ana: {}\r\nbo:\r\n  name: null\r\nc: {}\r\n'],
  ])('%s', (_what, text, result) => {
    expect(insertEntry(text, 'bo', { name: null })).toBe(result);
  });

  test('is refused in a map in braces', () => {
    expect(() => insertEntry('{ana: {}}\n', 'bo', {})).toThrow('this is no map of entries in lines');
  });
});

describe('taking a field out', () => {
  test.each<[text: string, result: string]>([
    ['a: 1\nv:\n  since: 2022-10-28\n  # why\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a: 1\nv: {since: 2022-10-28} # why\n', 'a: 1\n'],
    ['a: 1\n', 'a: 1\n'],
  ])('%j', (text, result) => {
    expect(removeField(text, 'v')).toBe(result);
  });
});

describe('the front matter of a page', () => {
  test('is changed, the rest is not', () => {
    const edit = (yaml: string) => yaml.toUpperCase();
    expect(editFrontMatter('---\na: x\n---\n\na: y\n---\n', edit)).toBe('---\nA: X\n---\n\na: y\n---\n');
    expect(() => editFrontMatter('a: x\n', edit)).toThrow('there is no front matter');
  });
});
