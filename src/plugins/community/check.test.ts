import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkShape, fieldName, problem } from './check';
import { formatProblem } from './problems';
import { parseYaml } from './source';

describe('the name of a field', () => {
  test.each<[path: (string | number)[], name: string]>([
    [['name'], 'name'],
    [['slack', 'channel'], 'slack.channel'],
    [['meetings', 0, 'start'], 'meetings[0].start'],
    [['editions', 1, 'projects', 10, 'mentors', 0], 'editions[1].projects[10].mentors[0]'],
    [[0, 'url'], '[0].url'],
    [[], ''],
  ])('%j is written %s', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});

describe('a problem', () => {
  const source = parseYaml('data/channels.yml', '- id: slack\n  url: x\n');

  test('names the field and stands at its place', () => {
    expect(problem(source, [0, 'url'], 'must be https')).toEqual({
      severity: 'error',
      file: 'data/channels.yml',
      line: 2,
      column: 8,
      length: 1,
      message: '[0].url must be https',
    });
  });

  test('with a whole record has no field to name', () => {
    expect(problem(source, [], 'is too short').message).toBe('is too short');
  });

  test('may be a warning, mean the field’s name, and say what to write', () => {
    const details = { severity: 'warning', on: 'key', write: 'link' } as const;
    expect(problem(source, [0, 'url'], 'is old', details)).toEqual({
      severity: 'warning',
      file: 'data/channels.yml',
      line: 2,
      column: 3,
      length: 3,
      message: '[0].url is old',
      write: 'link',
    });
  });
});

describe('checking a record', () => {
  const place = z.union([z.string(), z.strictObject({ city: z.strictObject({ name: z.string() }) })]);
  const schema = z.strictObject({ name: z.string(), place: place.optional(), seats: z.int().max(9).optional() });
  const check = (text: string) => checkShape(parseYaml('a.yml', text), schema);
  const found = (text: string) => check(text).problems.map(formatProblem);

  test('gives the value, with defaults, and its source', () => {
    const { record, problems } = checkShape(
      parseYaml('a.yml', 'name: A\n'),
      schema.extend({ seats: z.int().default(3) }),
    );
    expect(record?.value).toEqual({ name: 'A', seats: 3 });
    expect(record?.source.file).toBe('a.yml');
    expect(problems).toEqual([]);
  });

  test('names every unknown field at its place', () => {
    expect(found('name: A\nx: 1\nyy: 2\n')).toEqual([
      'a.yml:2:1 error  x is not a known field; known here: name, place, seats',
      'a.yml:3:1 error  yy is not a known field; known here: name, place, seats',
    ]);
  });

  test('says what was expected in its own words, not the library’s', () => {
    expect(found('name: 1\nseats: 10\n')).toEqual([
      'a.yml:1:7 error  name must be text, not the number 1',
      'a.yml:2:8 error  seats must be 9 or less',
    ]);
  });

  test('judges a value of several shapes by the shape that it comes closest to', () => {
    expect(found('name: A\nplace: {city: {name: 1}}\n')).toEqual([
      'a.yml:2:22 error  place.city.name must be text, not the number 1',
    ]);
    expect(found('name: A\nplace: {city: {name: B}, x: 1}\n')).toEqual([
      'a.yml:2:26 error  place.x is not a known field; known here: city',
    ]);
    expect(found('name: A\nplace: 1\n')).toEqual(['a.yml:2:8 error  place must be text, not the number 1']);
  });

  test('takes an empty text for an empty record', () => {
    expect(found('# Nothing yet.\n')).toEqual(['a.yml:1:1 error  name is missing']);
  });

  test('says of a text that is no record what it is', () => {
    expect(found('Hello\n')).toEqual(['a.yml:1:1 error  must be a map of fields (name, place, seats), not text']);
  });

  test('stops at a mistake of syntax', () => {
    const { record, problems } = check('name: A\nname: B\n');
    expect(record).toBe(undefined);
    expect(problems.map(formatProblem)).toEqual(['a.yml:2:1 error  "name" is given twice: keep one']);
  });
});

describe('a name with nothing behind it', () => {
  const schema = z.strictObject({ name: z.string(), seats: z.int().nullable().default(null) });
  const found = (text: string) => checkShape(parseYaml('a.yml', text), schema).problems.map(formatProblem);
  const advice = 'has nothing behind it: write null when it is not known, or take the line out';

  test('is told, for it may be forgotten', () => {
    expect(found('name: A\nseats:\n')).toEqual([`a.yml:2:1 error  "seats" ${advice}`]);
    expect(found('name: A\nseats: # later\n')).toEqual([`a.yml:2:1 error  "seats" ${advice}`]);
  });

  test('is told once where a value is needed', () => {
    expect(found('name:\n')).toEqual(['a.yml:1:1 error  name must be text, not empty']);
  });

  test('is another thing than null', () => {
    expect(found('name: A\nseats: null\n')).toEqual([]);
  });
});
