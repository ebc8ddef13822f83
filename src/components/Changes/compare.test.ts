import { describe, expect, test } from 'vitest';
import { sig, workingGroup } from '../../plugins/community/testing';
import type { GroupChange } from './change';
import { differences, net, type Pages, steering } from './testing';

const vacant = { leads: [], vacant: { since: '2022-10-28' } };
const retired = { status: 'retired', retired: { on: '2022-05-06', reason: 'Done.' } };

describe('what differs in a group is told, each with its anchor', () => {
  test.each<[what: string, before: Pages, after: Pages, told: GroupChange[]]>([
    [
      'a group founded since',
      {},
      net({ founded: '2022-01-01' }),
      [{ id: 'network-founded', is: 'founded', date: '2022-01-01', people: ['ana'] }],
    ],
    ['a group founded before, or nobody knows when', {}, net(), [{ id: 'network-new', is: 'new', people: ['ana'] }]],
    [
      'a group founded on the day of the older version’s facts',
      {},
      net({ founded: '2021-12-31' }),
      [{ id: 'network-new', is: 'new', people: ['ana'] }],
    ],
    [
      'a group that began and ended since',
      {},
      net({ founded: '2022-01-01', ...retired, leads: [] }),
      [
        { id: 'network-founded', is: 'founded', date: '2022-01-01', people: [] },
        { id: 'network-ended', is: 'ended', date: '2022-05-06' },
      ],
    ],
    ['a group that is gone', net(), {}, [{ id: 'network-gone', is: 'gone' }]],
    [
      'a group with another name',
      net({ name: 'Cables', slug: 'network' }),
      net(),
      [{ id: 'network-renamed', is: 'renamed', from: 'Cables' }],
    ],
    [
      'a group with another name and address',
      { 'sigs/cables.md': sig({ name: 'Cables' }) },
      net({ formerly: ['Cables'], leads: ['dora'] }),
      [
        { id: 'network-renamed', is: 'renamed', from: 'Cables' },
        { id: 'network-lead-dora-came', is: 'lead-came', people: ['dora'], before: null },
        { id: 'network-lead-ana-left', is: 'lead-left', people: ['ana'], now: null },
      ],
    ],
    [
      'a group that ended',
      net(),
      net({ ...retired, leads: [] }),
      [{ id: 'network-ended', is: 'ended', date: '2022-05-06' }],
    ],
    [
      'a group that opened',
      net({ status: 'proposed', leads: [] }),
      net(),
      [{ id: 'network-open', is: 'status', from: 'proposed', to: 'open' }],
    ],
    [
      'a lead who was a member, and one who is a member now',
      net({ members: ['Bo-Li'] }),
      net({ leads: ['Bo-Li'], members: ['ana'] }),
      [
        { id: 'network-lead-bo-li-came', is: 'lead-came', people: ['bo-li'], before: 'member' },
        { id: 'network-lead-ana-left', is: 'lead-left', people: ['ana'], now: 'member' },
      ],
    ],
    [
      'a lead who was emeritus, and one who is emeritus now',
      net({ emeritus: ['carol'] }),
      net({ leads: ['carol'], emeritus: ['ana'] }),
      [
        { id: 'network-lead-carol-came', is: 'lead-came', people: ['carol'], before: 'emeritus' },
        { id: 'network-lead-ana-left', is: 'lead-left', people: ['ana'], now: 'emeritus' },
      ],
    ],
    [
      'the last lead gone',
      net(),
      net(vacant),
      [
        { id: 'network-lead-ana-left', is: 'lead-left', people: ['ana'], now: null },
        { id: 'network-no-lead', is: 'no-lead', since: '2022-10-28' },
      ],
    ],
    [
      'a lead after a time without',
      net({ ...vacant, vacant: { since: '2020-10-28' } }),
      net(),
      [{ id: 'network-lead-ana-came', is: 'lead-came', people: ['ana'], before: null }],
    ],
    [
      'members together, those who are emeritus now apart',
      net({ members: ['carol', 'dora', 'wei-wang'] }),
      net({ members: ['Bo-Li'], emeritus: ['dora'] }),
      [
        { id: 'network-members-came', is: 'members-came', people: ['bo-li'] },
        { id: 'network-members-emeritus', is: 'members-emeritus', people: ['dora'] },
        { id: 'network-members-left', is: 'members-left', people: ['carol', 'wei-wang'] },
      ],
    ],
    [
      'a working group',
      {},
      { 'working-groups/gateway.md': workingGroup({ founded: '2023-02-01' }) },
      [{ id: 'gateway-founded', is: 'founded', date: '2023-02-01', people: ['ana'] }],
    ],
    [
      'every seat of a committee',
      steering({ members: ['ana', 'carol'] }),
      steering({ members: ['ana', 'dora', 'Bo-Li'] }),
      [
        { id: 'steering-member-dora-came', is: 'members-came', people: ['dora'] },
        { id: 'steering-member-bo-li-came', is: 'members-came', people: ['bo-li'] },
        { id: 'steering-member-carol-left', is: 'members-left', people: ['carol'] },
      ],
    ],
    ['a committee', {}, steering(), [{ id: 'steering-new', is: 'new', people: ['ana'] }]],
  ])('%s', (_, before, after, told) => {
    expect(differences(before, after)).toEqual(told);
  });
});
