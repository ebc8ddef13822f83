import { expect, test } from 'vitest';
import { api, serialize } from '../../src/plugins/community/api';
import { living } from '../../src/plugins/community/smallCommunity';
import { readFacts } from './api';

const files = new Map([...api(living, { commit: null, date: null })].map(([path, value]) => [path, serialize(value)]));

test('reads what the API documents: every group, person and channel, and the programme', () => {
  const facts = readFacts((path) => files.get(path));
  const { counts } = JSON.parse(files.get('index.json') ?? '') as { counts: Record<string, number> };
  expect(facts.groups.length).toBe((counts.sigs ?? 0) + (counts.working_groups ?? 0) + (counts.committees ?? 0));
  expect([facts.people.length, facts.channels.length]).toEqual([counts.people, counts.channels]);
  expect(facts.groups.map(({ kind, slug }) => `${kind}/${slug}`)).toContain('sig/network');
  expect(facts.ksap).not.toBeNull();
});

test('a version without the programme, and facts that an older site did not have yet', () => {
  const old = { kind: 'sig', slug: 'a', name: 'A', status: 'open', purpose: 'Is.', page: '/sigs/a' };
  const texts: Readonly<Record<string, string>> = {
    'groups.json': '{"groups": [{"file": "groups/a.json"}]}',
    'groups/a.json': JSON.stringify(old),
    'people.json': '{"people": []}',
    'channels.json': '{"channels": []}',
  };
  expect(readFacts((path) => texts[path])).toMatchObject({
    groups: [{ ...old, leads: [], meetings: null, retired: null }],
    ksap: null,
  });
});

test.each<[what: string, file: string, content: string | undefined, message: RegExp]>([
  ['a file that is missing', 'people.json', undefined, /^api\/v1\/people\.json is missing$/],
  ['no JSON', 'people.json', '{', /^api\/v1\/people\.json is not as documented: /],
  ['another form', 'channels.json', '{"channels": 1}', /^api\/v1\/channels\.json is not as documented: [\s\S]*array/],
])('%s is told', (_what, file, content, message) => {
  expect(() => readFacts((path) => (path === file ? content : files.get(path)))).toThrow(message);
});
