import { describe, expect, test } from 'vitest';
import { committee, type Facts, page, ruleProblems, sig, workingGroup } from '../testing';
import { namedGroupsExist } from './references';

const sigs = { 'sigs/network.md': sig(), 'sigs/docs.md': sig({ name: 'Docs' }) };

const programme = (project: Facts) =>
  page({
    programme: 'OSPP',
    organizer: 'ISCAS',
    confirmed: '2023-02-01',
    editions: [
      {
        year: 2023,
        site: 'https://summer.example',
        folder: 'ospp-2023',
        projects: [{ title: 'A', area: 'Network', ...project }],
      },
    ],
  });

test('a working group may be sponsored by SIGs, a project may belong to one or to none', () => {
  const pages = {
    ...sigs,
    'working-groups/gateway.md': workingGroup({ sponsors: ['network', 'docs'] }),
    'programmes/ospp.md': programme({ sig: 'network' }),
    'programmes/gsoc.md': programme({ sig: null }),
  };
  expect(ruleProblems(namedGroupsExist, { pages })).toEqual([]);
});

test.each<[what: string, sponsor: string, hint: string]>([
  ['a working group', 'gateway', ''],
  ['a committee', 'steering', ''],
  ['a slip', 'netwrok', '. Did you mean "network"?'],
  ['nothing', 'storage', ''],
])('a sponsor that is %s is named at its place', (_what, sponsor, hint) => {
  const pages = {
    ...sigs,
    'working-groups/gateway.md': workingGroup({ sponsors: ['network', sponsor] }),
    'committees/steering.md': committee(),
  };
  expect(ruleProblems(namedGroupsExist, { pages })).toEqual([
    `docs/working-groups/gateway.md:11:5 error  sponsors[1] "${sponsor}" is not the slug of a SIG${hint}`,
  ]);
});

test('a project’s SIG that is none is named at its place', () => {
  const pages = { ...sigs, 'programmes/ospp.md': programme({ sig: 'storage' }) };
  expect(ruleProblems(namedGroupsExist, { pages })).toEqual([
    'docs/programmes/ospp.md:12:14 error  editions[0].projects[0].sig "storage" is not the slug of a SIG',
  ]);
});

describe('the successor of a retired group', () => {
  const retired = (successor: string) => ({
    ...sigs,
    'sigs/old.md': sig({ name: 'Old', status: 'retired', retired: { on: '2023-05-01', successor } }),
    'working-groups/gateway.md': workingGroup(),
  });

  test.each(['network', 'gateway'])('may be any group, such as %s', (successor) => {
    expect(ruleProblems(namedGroupsExist, { pages: retired(successor) })).toEqual([]);
  });

  test.each<[what: string, successor: string, problem: string]>([
    ['one that is none', 'storage', '"storage" is not the slug of a group'],
    ['one with a slip', 'gatway', '"gatway" is not the slug of a group. Did you mean "gateway"?'],
    ['itself', 'old', 'must be another group'],
  ])('is not %s', (_what, successor, problem) => {
    expect(ruleProblems(namedGroupsExist, { pages: retired(successor) })).toEqual([
      `docs/sigs/old.md:12:14 error  retired.successor ${problem}`,
    ]);
  });
});
