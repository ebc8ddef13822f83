import { expect, test } from 'vitest';
import { committee, type Facts, ruleProblems, sig, workingGroup } from '../testing';
import { leadersExist } from './leaders';

const vacant = { since: '2022-10-28' };
const nobody = 'is empty: name a lead, or say since when there is none with "vacant: {since: …}"';

test.each<[what: string, facts: Facts]>([
  ['with a lead', { leads: ['ana'] }],
  ['that says since when it has none', { leads: [], vacant }],
  ['that is proposed only', { status: 'proposed', leads: [] }],
  ['that is retired', { status: 'retired', leads: [] }],
])('a SIG %s is right', (_what, facts) => {
  expect(ruleProblems(leadersExist, { pages: { 'sigs/network.md': sig(facts) } })).toEqual([]);
});

test.each<[what: string, path: string, content: string, problem: string]>([
  ['an open SIG without a lead', 'sigs/network.md', sig({ leads: [] }), `8:8 error  leads ${nobody}`],
  [
    'an open working group without a lead',
    'working-groups/gateway.md',
    workingGroup({ leads: [] }),
    `7:8 error  leads ${nobody}`,
  ],
  [
    'a SIG with a lead and a vacancy',
    'sigs/network.md',
    sig({ vacant }),
    '10:1 error  vacant must go when there is a lead',
  ],
  [
    'a retired SIG with a lead and a vacancy',
    'sigs/network.md',
    sig({ status: 'retired', vacant }),
    '10:1 error  vacant must go when there is a lead',
  ],
])('%s is refused', (_what, path, content, problem) => {
  expect(ruleProblems(leadersExist, { pages: { [path]: content } })).toEqual([`docs/${path}:${problem}`]);
});

test('a committee needs no lead', () => {
  expect(ruleProblems(leadersExist, { pages: { 'committees/steering.md': committee() } })).toEqual([]);
});
