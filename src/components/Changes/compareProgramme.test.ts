import { describe, expect, test } from 'vitest';
import { ksap, term } from '../../plugins/community/testingKsap';
import type { ProgrammeChange } from './change';
import { compared, differences, net, type Pages, steering } from './testing';

const vacant = { leads: [], vacant: { since: '2022-10-28' } };

describe('what differs in the ambassadorship programme is told, each with its anchor', () => {
  test.each<[what: string, before: Pages, after: Pages, told: ProgrammeChange[]]>([
    [
      'the programme with all that is in it',
      {},
      ksap({ team: ['dora'], terms: [term('2022', 'ana'), term('2023')] }),
      [
        { id: 'ksap-begun', is: 'programme-begun', seats: 25 },
        { id: 'ksap-term-2022', is: 'term-came', term: '2022', people: ['ana'] },
        { id: 'ksap-term-2023', is: 'term-came', term: '2023', people: [] },
        { id: 'ksap-team-came', is: 'team-came', people: ['dora'] },
      ],
    ],
    ['the programme gone', ksap({ team: ['dora'] }), {}, [{ id: 'ksap-gone', is: 'programme-gone' }]],
    ['another number of seats', ksap({ seats: 20 }), ksap(), [{ id: 'ksap-seats', is: 'seats', from: 20, to: 25 }]],
    [
      'terms and ambassadors',
      ksap({ terms: [term('2022', 'ana'), term('2023', 'ana', 'dora')] }),
      ksap({ terms: [term('2023', 'dora', 'Bo-Li'), term('2024', 'carol')] }),
      [
        { id: 'ksap-term-2023-ambassadors-came', is: 'ambassadors-came', term: '2023', people: ['bo-li'] },
        { id: 'ksap-term-2023-ambassadors-left', is: 'ambassadors-left', term: '2023', people: ['ana'] },
        { id: 'ksap-term-2024', is: 'term-came', term: '2024', people: ['carol'] },
        { id: 'ksap-term-2022-gone', is: 'term-gone', term: '2022' },
      ],
    ],
    [
      'the team',
      ksap({ team: ['ana', 'dora'] }),
      ksap({ team: ['dora', 'carol'] }),
      [
        { id: 'ksap-team-came', is: 'team-came', people: ['carol'] },
        { id: 'ksap-team-left', is: 'team-left', people: ['ana'] },
      ],
    ],
  ])('%s', (_, before, after, told) => {
    expect(differences(before, after)).toEqual(told);
  });
});

describe('what is no difference is not told', () => {
  test.each<[what: string, before: Pages, after: Pages]>([
    ['nothing in either', {}, {}],
    ['the same', { ...net(), ...steering(), ...ksap() }, { ...net(), ...steering(), ...ksap() }],
    ['another order', net({ leads: ['ana', 'dora'] }), net({ leads: ['dora', 'ana'] })],
    ['what a member looks after', net({ members: ['dora'] }), net({ members: [{ person: 'dora', area: 'DNS' }] })],
    ['who is emeritus', net(), net({ emeritus: ['carol'] })],
    ['leads that the older version does not state', net({ leads: [] }), net()],
    ['leads that the newer version does not state', net(), net({ leads: [] })],
    ['a founding date that one of them does not state', net(), net({ founded: '2022-01-01' })],
    ['a name that it had before both', net(), net({ formerly: ['Cables'] })],
    ['no lead in either', net(vacant), net({ ...vacant, vacant: { since: '2022-11-01' } })],
  ])('%s', (_, before, after) => {
    const { count } = compared(before, after);
    expect([differences(before, after), count]).toEqual([[], 0]);
  });
});
