import { describe, expect, test } from 'vitest';
import { parseFrontMatter, parseYaml } from './source';

const people = `# Everyone, once.
ana:
  name: Ana Pérez
  also: [anap, ana-p]
  note:
Bo-Li: {}
123: {name: "  x"}
null:
  name: >
    a
    b
`;

const source = parseYaml('data/people.yml', people);

describe('the place of a value', () => {
  test.each<[what: string, path: (string | number)[], line: number, column: number, length: number]>([
    ['a plain value', ['ana', 'name'], 3, 9, 9],
    ['an item of a list', ['ana', 'also', 1], 4, 16, 5],
    ['a list', ['ana', 'also'], 4, 9, 13],
    ['an empty map', ['Bo-Li'], 6, 8, 2],
    ['a text in quotes, with them', ['123', 'name'], 7, 13, 5],
    ['a value below a key that looks like a number', ['123'], 7, 6, 13],
    ['a text on several lines: the first of them', ['null', 'name'], 9, 9, 1],
    ['a map: its first field', ['ana'], 3, 3, 15],
    ['the whole text: its first field, below the comment', [], 2, 1, 4],
    ['a field without a value: its name', ['ana', 'note'], 5, 3, 4],
    ['a missing field: its record', ['ana', 'github'], 3, 3, 15],
    ['a missing item: its list', ['ana', 'also', 2], 4, 9, 13],
    ['what lies below a missing record', ['carol', 'also', 0], 2, 1, 4],
    ['what lies below a plain value: that value', ['ana', 'name', 'first'], 3, 9, 9],
  ])('%s', (_what, path, line, column, length) => {
    expect(source.place(path)).toEqual({ line, column, length });
  });

  test('of an item without a value is its dash', () => {
    expect(parseYaml('a.yml', 'leads:\n  - ana\n  -\n').place(['leads', 1])).toEqual({ line: 3, column: 3, length: 1 });
  });

  test('in an empty text is its begin', () => {
    expect(parseYaml('a.yml', '').place(['name'])).toEqual({ line: 1, column: 1, length: 1 });
  });
});

describe('the place of a field’s name', () => {
  test.each<[what: string, path: (string | number)[], line: number, column: number, length: number]>([
    ['of a record', ['ana'], 2, 1, 3],
    ['of a field', ['ana', 'name'], 3, 3, 4],
    ['that looks like a number', ['123'], 7, 1, 3],
    ['that looks like no value', ['null'], 8, 1, 4],
    ['of an item, which has none: the item', ['ana', 'also', 0], 4, 10, 4],
    ['of a missing field: its record', ['ana', 'github'], 3, 3, 15],
  ])('%s', (_what, path, line, column, length) => {
    expect(source.keyPlace(path)).toEqual({ line, column, length });
  });
});

describe('the front matter of a page', () => {
  const content = '---\nname: Network\nleads:\n  - ana\n---\n\nText.\n\nname: not a fact\n';

  test('is what stands between the dashes', () => {
    const page = parseFrontMatter('docs/sigs/network.md', content);
    expect(page.file).toBe('docs/sigs/network.md');
    expect(page.value).toEqual({ name: 'Network', leads: ['ana'] });
    expect(page.problems).toEqual([]);
  });

  test('has its places counted from the first line of the page', () => {
    const page = parseFrontMatter('docs/sigs/network.md', content);
    expect(page.place(['name'])).toEqual({ line: 2, column: 7, length: 7 });
    expect(page.place(['leads', 0])).toEqual({ line: 4, column: 5, length: 3 });
    expect(page.place(['slug'])).toEqual({ line: 2, column: 1, length: 13 });
  });

  test('may have Windows line ends', () => {
    const page = parseFrontMatter('docs/sigs/network.md', content.replaceAll('\n', '\r\n'));
    expect(page.value).toEqual({ name: 'Network', leads: ['ana'] });
    expect(page.place(['leads', 0])).toEqual({ line: 4, column: 5, length: 3 });
    expect(page.place(['slug'])).toEqual({ line: 2, column: 1, length: 13 });
  });

  test('may be the whole page, and may have spaces behind its dashes', () => {
    expect(parseFrontMatter('docs/a.md', '---\ntitle: A\n---').value).toEqual({ title: 'A' });
    expect(parseFrontMatter('docs/a.md', '--- \ntitle: A\n---\t\nText.\n').value).toEqual({ title: 'A' });
  });

  test('leaves a day and a time as they are written, and every name a text', () => {
    const page = parseFrontMatter('docs/a.md', '---\nday: 2021-02-30\ntime: 09:30\nlisted: null\n1: a\n---\n');
    expect(page.value).toEqual({ day: '2021-02-30', time: '09:30', listed: null, 1: 'a' });
  });

  test('is nothing between two lines of dashes', () => {
    expect(parseFrontMatter('docs/a.md', '---\n---\n\nText.\n')).toMatchObject({ value: null, problems: [] });
  });

  const none = 'there is no front matter: begin with a line of three dashes, the page’s fields, and three dashes again';
  const notClosed = 'the front matter is not closed: put a line of three dashes after its last field';
  const mark = 'the file begins with an invisible sign (a byte order mark): save it as UTF-8 without one';

  test.each<[what: string, content: string, length: number, message: string]>([
    ['no dashes', 'Text.\n', 5, none],
    ['nothing at all', '', 1, none],
    ['dashes further down only', 'Text.\n\n---\nname: Network\n---\n', 5, none],
    ['an empty line above its dashes', '\n---\nname: Network\n---\n', 1, none],
    ['four dashes', '----\nname: Network\n----\n', 4, none],
    ['dashes that are not closed', '---\nname: Network\n', 3, notClosed],
    ['dashes that are closed by two', '---\nname: Network\n--\n\nText.\n', 3, notClosed],
    ['dashes that are closed further right', '---\nname: Network\n ---\n\nText.\n', 3, notClosed],
    ['an invisible sign before its dashes', '\uFEFF---\nname: Network\n---\n', 4, mark],
  ])('is a problem in a page with %s', (_what, text, length, message) => {
    const page = parseFrontMatter('docs/a.md', text);
    expect(page.value).toBe(undefined);
    expect(page.problems).toEqual([
      { severity: 'error', rule: 'front-matter', file: 'docs/a.md', line: 1, column: 1, length, message },
    ]);
    expect(page.place(['name'])).toEqual({ line: 1, column: 1, length });
    expect(page.keyPlace(['name'])).toEqual({ line: 1, column: 1, length });
  });
});

test('a mistake of YAML syntax stands at its line of the page, and leaves no value', () => {
  const page = parseFrontMatter('docs/sigs/a.md', '---\nname: A\nslug: a\nname: B\n---\n');
  expect(page.value).toBe(undefined);
  expect(page.problems).toEqual([
    {
      severity: 'error',
      rule: 'yaml',
      file: 'docs/sigs/a.md',
      line: 4,
      column: 1,
      length: 4,
      message: '"name" is given twice: keep one',
      write: undefined,
    },
  ]);
});

describe('a field below the closing dashes', () => {
  test.each<[content: string, line: number]>([
    ['---\ntitle: A\n---\nconflicts: []\n', 4],
    ['---\ntitle: A\n---\n\nsidebar_label: B\nText.\n', 5],
  ])('%j is told at its line', (content, line) => {
    expect(parseFrontMatter('docs/a.md', content).problems).toMatchObject([
      { line, column: 1, message: 'this field stands below the dashes: move it above them' },
    ]);
  });

  test.each([['---\ntitle: A\n---\n\nText: and more.\n'], ['---\ntitle: A\n---\n\nSee it.\n\nname: B\n']])(
    '%j is prose',
    (content) => {
      expect(parseFrontMatter('docs/a.md', content).problems).toEqual([]);
    },
  );
});
