import { expect, test } from 'vitest';
import { type Facts, page, ruleProblems, sig, workingGroup } from '../testing';
import { namedSigsExist } from './sigs';

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
  expect(ruleProblems(namedSigsExist, { pages })).toEqual([]);
});

test('a sponsor that is no SIG is named at its place', () => {
  const pages = { ...sigs, 'working-groups/gateway.md': workingGroup({ sponsors: ['network', 'gateway'] }) };
  expect(ruleProblems(namedSigsExist, { pages })).toEqual([
    'docs/working-groups/gateway.md:11:5 error  sponsors[1] "gateway" is not the slug of a SIG',
  ]);
});

test('a project’s SIG that is none is named at its place', () => {
  const pages = { ...sigs, 'programmes/ospp.md': programme({ sig: 'storage' }) };
  expect(ruleProblems(namedSigsExist, { pages })).toEqual([
    'docs/programmes/ospp.md:12:14 error  editions[0].projects[0].sig "storage" is not the slug of a SIG',
  ]);
});
