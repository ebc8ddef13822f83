import { describe, expect, test } from 'vitest';
import { buildModel, type GroupRecord, groupPath, groupsOf } from './model';
import { formatProblem } from './problems';
import { frozen, living, silent, smallCommunity } from './smallCommunity';
import { sig, texts } from './testing';

const paths = (groups: readonly GroupRecord[]) => groups.map((group) => group.path);

describe('a model', () => {
  test('knows every page by its kind, in the order of the files', () => {
    expect(paths(living.sigs)).toEqual(['sigs/docs.md', 'sigs/network.md']);
    expect(paths(living.workingGroups)).toEqual(['working-groups/gateway.md']);
    expect(paths(living.committees)).toEqual(['committees/steering.md']);
    expect(living.ksap?.value.seats).toBe(25);
    expect(living.mentoring.map((record) => record.value.programme)).toEqual(['OSPP']);
    expect(living.userGroups?.value.cities.map((city) => city.name)).toEqual(['Hangzhou', 'Shanghai']);
    expect(living.podcast?.value.show).toBe('Talk');
    expect(living.pages.map((page) => page.path)).toEqual(['sigs/index.md', 'start.md']);
  });

  test('knows people and channels', () => {
    expect(Object.keys(living.people.value)).toEqual(['ana', 'Bo-Li', 'carol', 'dora', 'wei-wang']);
    expect(living.channels.value.map((channel) => channel.id)).toEqual(['slack', 'dev-list']);
  });

  test('has every group once: SIGs, then working groups, then committees', () => {
    expect(groupsOf(living).map((group) => group.value.slug)).toEqual(['docs', 'network', 'gateway', 'steering']);
  });

  test('of a silent community is empty', () => {
    expect(groupsOf(silent)).toEqual([]);
    expect([silent.ksap, silent.userGroups, silent.podcast]).toEqual([undefined, undefined, undefined]);
  });

  test('remembers the file of each record from the site’s root', () => {
    expect(living.sigs[0]?.source.file).toBe('docs/sigs/docs.md');
    expect(frozen.sigs[0]?.source.file).toBe('versioned_docs/version-2023/sigs/docs.md');
  });
});

describe('the address of a group', () => {
  test('of the living version starts at the root', () => {
    expect(groupsOf(living).map((group) => groupPath(living, group))).toEqual([
      '/sigs/docs',
      '/sigs/network',
      '/working-groups/gateway',
      '/committees/steering',
    ]);
  });

  test('of a frozen year starts with the year', () => {
    expect(groupsOf(frozen).map((group) => groupPath(frozen, group))).toEqual([
      '/2023/sigs/docs',
      '/2023/sigs/network',
      '/2023/working-groups/gateway',
      '/2023/committees/steering',
    ]);
  });
});

describe('mistakes', () => {
  const parts = {
    people: 'ana: []\n',
    channels: '- id: slack\n  kind: [\n',
    pages: {
      ...smallCommunity.pages,
      'sigs/docs.md': sig({ name: 'Docs', status: 'active' }),
      'sigs/edge.md': '---\nname: Edge\nname: Edge\n---\n',
    },
  };
  const { model, problems } = buildModel(texts(parts));

  test('of all files are told together', () => {
    expect(problems.map(formatProblem)).toEqual([
      'docs/sigs/docs.md:4:9 error  status "active" must be one of: open, proposed, retired. Did you mean "open"?',
      'docs/sigs/edge.md:3:1 error  "name" is given twice: keep one',
      'data/people.yml:1:6 error  ana must be a map of fields (name, github, also, also_named, namesakes), not a list',
      'data/channels.yml:2:9 error  "[" is not closed: end it with "]"',
    ]);
  });

  test('keep their own record out, and no other', () => {
    expect(paths(model.sigs)).toEqual(['sigs/network.md']);
    expect(model.people.value).toEqual({});
    expect(model.channels.value).toEqual([]);
    expect(model.podcast?.value.show).toBe('Talk');
  });
});
