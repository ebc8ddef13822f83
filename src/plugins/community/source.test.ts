import { describe, expect, test } from 'vitest';
import { parseFrontMatter, parseYaml } from './source';

const people = `# Everyone, once.
ana:
  name: Ana Pérez
  also: [anap, ana-p]
Bo-Li: {}
`;

describe('the place of a value', () => {
  const source = parseYaml('data/people.yml', people);

  test.each<[what: string, path: (string | number)[], line: number, column: number]>([
    ['a plain value', ['ana', 'name'], 3, 9],
    ['an item of a list', ['ana', 'also', 1], 4, 16],
    ['a list', ['ana', 'also'], 4, 9],
    ['an empty map', ['Bo-Li'], 5, 8],
    ['a map: its first field', ['ana'], 3, 3],
    ['the whole text: its first field, below the comment', [], 2, 1],
    ['a missing field: its record', ['ana', 'github'], 3, 3],
    ['a missing item: its list', ['ana', 'also', 2], 4, 9],
    ['what lies below a missing record', ['carol', 'also', 0], 2, 1],
    ['what lies below a plain value: that value', ['ana', 'name', 'first'], 3, 9],
  ])('%s', (_what, path, line, column) => {
    expect(source.place(path)).toEqual({ line, column });
  });
});

describe('the front matter of a page', () => {
  const content = '---\nname: Network\nleads:\n  - ana\n---\n\nname: not a fact\n';

  test('is what stands between the dashes', () => {
    const source = parseFrontMatter('docs/sigs/network.md', content);
    expect(source.file).toBe('docs/sigs/network.md');
    expect(source.value).toEqual({ name: 'Network', leads: ['ana'] });
    expect(source.problems).toEqual([]);
  });

  test('has its places counted from the first line of the page', () => {
    const source = parseFrontMatter('docs/sigs/network.md', content);
    expect(source.place(['name'])).toEqual({ line: 2, column: 7 });
    expect(source.place(['leads', 0])).toEqual({ line: 4, column: 5 });
    expect(source.place(['slug'])).toEqual({ line: 2, column: 1 });
  });

  test('may have Windows line ends', () => {
    const source = parseFrontMatter('docs/sigs/network.md', content.replaceAll('\n', '\r\n'));
    expect(source.value).toEqual({ name: 'Network', leads: ['ana'] });
    expect(source.place(['leads', 0])).toEqual({ line: 4, column: 5 });
  });

  test('may be the whole page', () => {
    expect(parseFrontMatter('docs/a.md', '---\ntitle: A\n---').value).toEqual({ title: 'A' });
  });

  test('leaves a day and a time as they are written', () => {
    const source = parseFrontMatter('docs/a.md', '---\nday: 2021-02-30\ntime: 09:30\nlisted: null\n---\n');
    expect(source.value).toEqual({ day: '2021-02-30', time: '09:30', listed: null });
  });

  test.each<[what: string, content: string]>([
    ['no dashes', 'Text.\n'],
    ['dashes further down only', 'Text.\n\n---\nname: Network\n---\n'],
    ['dashes that are not closed', '---\nname: Network\n'],
  ])('is empty in a page with %s', (_what, content) => {
    expect(parseFrontMatter('docs/a.md', content).value).toEqual({});
  });

  test('is nothing between two lines of dashes', () => {
    expect(parseFrontMatter('docs/a.md', '---\n---\n\nText.\n')).toMatchObject({ value: null, problems: [] });
  });
});

describe('a mistake of YAML syntax', () => {
  test.each<[what: string, yaml: string, line: number, column: number, message: string]>([
    ['a list that is not closed', 'name: A\nleads: [ana\n', 4, 1, 'Flow sequence in block collection'],
    ['a key twice', 'name: A\nslug: a\nname: B\n', 4, 1, 'Map keys must be unique'],
    ['a tab before a key', 'slack:\n\tchannel: a\n', 3, 1, 'Tabs are not allowed as indentation'],
    ['a colon within a value', 'name: A\nnote: old: Porter\n', 3, 7, 'Nested mappings are not allowed'],
  ])('is told at its line: %s', (_what, yaml, line, column, message) => {
    const source = parseFrontMatter('docs/sigs/a.md', `---\n${yaml}---\n`);
    expect(source.value).toBe(undefined);
    expect(source.problems[0]).toMatchObject({ severity: 'error', file: 'docs/sigs/a.md', line, column });
    expect(source.problems[0]?.message).toContain(`is not valid YAML: ${message}`);
  });
});
