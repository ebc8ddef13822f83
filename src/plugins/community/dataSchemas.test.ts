import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataSchemas } from './dataSchemas';
import { dataFiles } from './read';

const siteDir = join(import.meta.dirname, '../../..');

/** What a schema finds wrong in a value. */
function mistakes(name: string, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(dataSchemas().get(`data/schema/${name}.schema.json`) ?? ''));
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`.trim());
}

describe.each(Object.entries(dataFiles))('the schema of the %s', (name, file) => {
  const text = readFileSync(join(siteDir, file), 'utf8');

  test('accepts what is there', () => {
    expect(mistakes(name, parse(text))).toEqual([]);
  });

  test('is named in the first line of the file, so that editors find it', () => {
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=schema/${name}.schema.json`);
  });

  test('says its name and which file it is for', () => {
    expect(JSON.parse(dataSchemas().get(`data/schema/${name}.schema.json`) ?? '')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${name}.schema.json`,
      title: file,
      description: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });
});

describe('a schema', () => {
  const slack = { id: 'slack', kind: 'slack', name: 'Slack', url: 'https://join.example' };

  test.each<[what: string, name: string, value: unknown]>([
    ['a person of whom nothing is known but the key', 'people', { ana: {} }],
    ['a channel that does not say whether it is featured', 'channels', [slack]],
  ])('lets be left out what has a default: %s', (_what, name, value) => {
    expect(mistakes(name, value)).toEqual([]);
  });

  test.each<[what: string, name: string, value: unknown, found: string[]]>([
    ['an unknown field', 'people', { ana: { email: 'a@example.org' } }, ['/ana must NOT have additional properties']],
    [
      'a key that is no handle',
      'people',
      { under_score: {} },
      ['must match pattern "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"', 'property name must be valid'],
    ],
    ['a handle where there should be none', 'people', { ana: { github: 'ana' } }, ['/ana/github must be null']],
    ['a list where a map should be', 'people', [], ['must be object']],
    [
      'a kind that is none',
      'channels',
      [{ ...slack, kind: 'chat' }],
      ['/0/kind must be equal to one of the allowed values'],
    ],
    [
      'a channel without an address',
      'channels',
      [{ id: 'slack', kind: 'slack', name: 'Slack' }],
      ["/0 must have required property 'url'"],
    ],
  ])('refuses %s', (_what, name, value, found) => {
    expect(mistakes(name, value)).toEqual(found);
  });
});
