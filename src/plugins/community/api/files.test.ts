import { expect, test } from 'vitest';
import { frozen, living } from '../smallCommunity';
import { api, serialize } from '.';

const source = { commit: '0123456789abcdef0123456789abcdef01234567', date: '2025-05-15T02:00:00.000Z' };

const file = (path: string, model = living) => api(model, source).get(path);

test('the index says what there is and of which commit', () => {
  expect(file('index.json')).toMatchObject({
    $schema: 'schema/index.schema.json',
    api_version: 'v1',
    source,
    version: 'current',
    facts_as_of: '2023-12-31',
    counts: { sigs: 2, working_groups: 1, committees: 1, people: 5, channels: 2 },
    files: ['groups', 'people', 'committees', 'channels', 'ksap'].map((name) => {
      return { path: `${name}.json`, schema: `schema/${name}.schema.json` };
    }),
  });
});

test('a frozen year leads into that year', () => {
  expect(file('index.json', frozen)).toMatchObject({ version: '2023' });
  expect(file('groups/network.json', frozen)).toMatchObject({ page: '/2023/sigs/network' });
  expect(file('people/ana.json', frozen)).toMatchObject({
    page: '/2023/people#ana',
    roles: expect.arrayContaining([expect.objectContaining({ page: '/2023/sigs/network' })]),
  });
  expect(file('ksap.json', frozen)).toMatchObject({ page: '/2023/ksap/ambassadors' });
});

test('a file is JSON with two spaces and a final newline; a text stays as it is', () => {
  expect(serialize({ a: [1], b: null })).toBe('{\n  "a": [\n    1\n  ],\n  "b": null\n}\n');
  expect(serialize('approvers:\n  - ana\n')).toBe('approvers:\n  - ana\n');
});
