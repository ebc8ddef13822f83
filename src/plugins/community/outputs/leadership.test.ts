import { expect, test } from 'vitest';
import { groupsOf } from '../model';
import { type Facts, modelOf, sig } from '../testing';
import { type Leadership, leadershipOf } from './leadership';

const slack = { channel: 'sig-network' };
const vacant = { since: '2022-10-28' };
const retired = { on: '2023-01-31', reason: 'Done.' };

test.each<[what: string, facts: Facts, leadership: Leadership]>([
  ['with a lead', { slack }, { leads: ['ana'], note: null, channel: 'sig-network' }],
  ['that states no channel', {}, { leads: ['ana'], note: null, channel: null }],
  [
    'without a lead',
    { leads: [], vacant, slack },
    { leads: [], note: { is: 'vacant', since: '2022-10-28' }, channel: 'sig-network' },
  ],
  ['whose leads nobody knows', { leads: [] }, { leads: [], note: { is: 'unknown' }, channel: null }],
  [
    'that is proposed',
    { status: 'proposed', leads: [], slack },
    { leads: [], note: { is: 'proposed' }, channel: 'sig-network' },
  ],
  ['that is proposed by a lead', { status: 'proposed' }, { leads: ['ana'], note: null, channel: null }],
  [
    'that has ended: neither its former leads nor its channel',
    { status: 'retired', retired, slack },
    { leads: [], note: { is: 'retired', on: '2023-01-31' }, channel: null },
  ],
  [
    'that has ended, nobody knows when, and had no lead then',
    { status: 'retired', leads: [], vacant },
    { leads: [], note: { is: 'retired', on: null }, channel: null },
  ],
])('a group %s', (_what, facts, leadership) => {
  const [group] = groupsOf(modelOf({ pages: { 'sigs/network.md': sig(facts) } }));
  expect(group && group.kind !== 'committee' && leadershipOf(group.value)).toEqual(leadership);
});
