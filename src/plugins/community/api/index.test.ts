import { join, posix } from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { gitHead } from '../../../gitHead';
import { buildModel, type Model } from '../model';
import { readTexts } from '../read';
import { frozen, living, silent } from '../smallCommunity';
import { modelOf, sig, workingGroup, yaml } from '../testing';
import { api, serialize } from '.';

const source = { commit: '0123456789abcdef0123456789abcdef01234567', date: '2025-05-15T02:00:00.000Z' };
const withoutGit = { commit: null, date: null };
const siteDir = join(import.meta.dirname, '../../../..');
const { model: real } = buildModel(await readTexts(siteDir, 'current'));

/** A community with what the small one lacks: a group that ended, a conflict, a former name. */
const eventful = modelOf({
  people: yaml({ ana: { namesakes: ['Bo-Li'] }, 'Bo-Li': {} }),
  channels: '- {id: bilibili, kind: video, name: Bilibili, url: "https://space.example", language: zh}\n',
  pages: {
    'sigs/network.md': sig({
      formerly: ['Porter'],
      status: 'retired',
      retired: { on: '2023-05-01', successor: 'docs' },
      conflicts: [{ about: 'leads', detail: 'Two files name two leads.', sources: ['sig-network/READ ME.md'] }],
      subprojects: [{ name: 'OpenELB', summary: 'A load balancer.' }],
    }),
    'working-groups/gateway.md': workingGroup({ leads: [], meetings: [{ day: 'monday' }] }),
  },
});

type Json = Readonly<Record<string, unknown>>;

const json = (model: Model, path: string): Json => api(model, source).get(path) as Json;

const compiled = new Map<Json, ValidateFunction>();

/** A compiled schema; each is compiled once, with an Ajv of its own, since two versions have the same names. */
function validator(schema: Json): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** The schema that a file names. */
const schemaOf = (files: ReadonlyMap<string, unknown>, path: string, content: Json): Json =>
  files.get(posix.join(posix.dirname(path), String(content.$schema))) as Json;

/** Checks one file against the schema that it names; the messages of what is wrong. */
function mistakes(files: ReadonlyMap<string, unknown>, path: string, content: Json): string[] {
  const validate = validator(schemaOf(files, path, content));
  validate(content);
  return (validate.errors ?? []).map((error) => `${path}${error.instancePath} ${error.message}`);
}

const isData = (path: string): boolean => path.endsWith('.json') && !path.startsWith('schema/');

describe.each<[community: string, model: Model]>([
  ['the small community', living],
  ['a frozen year', frozen],
  ['a community that has said nothing', silent],
  ['a community with an ended group', eventful],
  ['the real community', real],
])('the API of %s', (_community, model) => {
  test('has only files that are what their schemas say', () => {
    for (const files of [source, withoutGit, gitHead(siteDir) ?? withoutGit].map((origin) => api(model, origin))) {
      const data = [...files].filter(([path]) => isData(path));
      expect(data.flatMap(([path, content]) => mistakes(files, path, content as Json))).toEqual([]);
    }
  });

  test('is the same text each time, in the order of the schemas', () => {
    const texts = (files: ReadonlyMap<string, unknown>) => [...files].map(([path, value]) => [path, serialize(value)]);
    const files = api(model, source);
    expect(texts(api(model, source))).toEqual(texts(files));
    for (const [path, content] of files) {
      if (!isData(path)) continue;
      const { properties } = schemaOf(files, path, content as Json);
      expect(Object.keys(content as Json)).toEqual(Object.keys(properties as Json));
    }
  });

  test('holds plain JSON and text, so nothing is lost when it is written', () => {
    for (const [path, content] of api(model, source)) {
      const text = serialize(content);
      expect(text.endsWith('\n')).toBe(true);
      if (path.endsWith('.json')) expect(JSON.parse(text)).toStrictEqual(content);
      else expect(text).toBe(content);
    }
  });

  test('names no file that it does not have', () => {
    const files = api(model, source);
    const named = ['index.json', 'groups.json', 'people.json']
      .flatMap((path) => Object.values(files.get(path) as Json).flat() as readonly Json[])
      .concat([...files].filter(([path]) => path.startsWith('groups/')).map(([, content]) => content as Json))
      .flatMap((record) => [record?.path, record?.schema, record?.file, record?.owners_file])
      .filter((path) => typeof path === 'string');
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });
});

test('the API of the small community has these files', () => {
  const kinds = ['index', 'groups', 'group', 'people', 'person', 'committees', 'channels', 'ksap'];
  expect([...api(living, source).keys()]).toEqual([
    ...['index.json', 'groups.json', 'people.json', 'committees.json', 'channels.json', 'ksap.json'],
    ...['docs', 'network', 'gateway', 'steering'].map((slug) => `groups/${slug}.json`),
    ...['ana', 'carol', 'dora', 'bo-li', 'wei-wang'].map((id) => `people/${id}.json`),
    ...['docs', 'network', 'gateway', 'steering'].map((slug) => `owners/${slug}/OWNERS`),
    ...kinds.map((kind) => `schema/${kind}.schema.json`),
  ]);
});

test('a version without the programme has no ksap.json, but its schema', () => {
  const paths = [...api(silent, source).keys()];
  expect(paths.filter((path) => path.includes('ksap'))).toEqual(['schema/ksap.schema.json']);
  expect(json(silent, 'index.json')).toMatchObject({ facts_as_of: null, counts: { sigs: 0, people: 0 } });
});

test('two groups of one slug are refused, rather than one of them lost', () => {
  const pages = { 'sigs/docs.md': sig({ name: 'Docs' }), 'working-groups/docs.md': workingGroup({ name: 'Docs' }) };
  expect(() => api(modelOf({ pages }), source)).toThrow('Two records have the path groups/docs.json in the API');
});

describe('a schema refuses', () => {
  const files = api(living, source);
  test.each<[what: string, path: string, change: Json, message: string]>([
    ['a group without a slug', 'groups/network.json', { slug: undefined }, " must have required property 'slug'"],
    ['an unknown field', 'groups/network.json', { nickname: 'net' }, ' must NOT have additional properties'],
    ['a date of another form', 'groups/network.json', { confirmed: '1 May' }, '/confirmed must match format "date"'],
    [
      'a kind that is none',
      'groups/network.json',
      { kind: 'club' },
      '/kind must be equal to one of the allowed values',
    ],
    [
      'a field of a member that is unknown',
      'groups/network.json',
      { leads: [{ key: 'ana', name: 'Ana', github: 'ana', mail: 'a' }] },
      '/leads/0 must NOT have additional properties',
    ],
    ['a person without roles', 'people/bo-li.json', { roles: undefined }, " must have required property 'roles'"],
    ['another version', 'index.json', { api_version: 'v2' }, '/api_version must be equal to constant'],
    [
      'a page with a host',
      'people/bo-li.json',
      { page: 'https://a.example/people' },
      '/page must match pattern "^\\/"',
    ],
  ])('%s', (_what, path, change, message) => {
    const content = JSON.parse(JSON.stringify({ ...json(living, path), ...change }));
    expect(mistakes(files, path, content)).toEqual([path + message]);
  });
});

describe('every schema', () => {
  const schemas = [...api(living, source)].filter(([path]) => path.startsWith('schema/'));

  test.each(schemas)('%s says its name, title and meaning', (path, schema) => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: posix.basename(path),
      title: expect.stringMatching(/^[A-Z]/),
      description: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  test.each(schemas)('%s says what each field means', (_path, schema) => {
    expect(withoutDescription(schema as Json, '')).toEqual([]);
  });
});

/** Paths of the fields, at any depth, that say nothing of themselves. */
function withoutDescription(schema: Json, path: string): string[] {
  const inner = [...((schema.anyOf ?? []) as readonly Json[]), ...(schema.items ? [schema.items as Json] : [])];
  const fields = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Json>>);
  return [
    ...inner.flatMap((part) => withoutDescription(part, path)),
    ...fields.flatMap(([name, field]) => [
      ...(typeof field.description === 'string' ? [] : [`${path}.${name}`]),
      ...withoutDescription(field, `${path}.${name}`),
    ]),
  ];
}
