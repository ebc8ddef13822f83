import { expect, test, vi } from 'vitest';
import type { About } from '../../plugins/community/outputs/share';
import { labelsOf } from './labels';

vi.mock('@docusaurus/Translate', () => import('../testing'));

type Lines = readonly (readonly [label: string, text: string])[];

const network = { is: 'group', leads: ['Ana Pérez'], note: null, channel: 'sig-network' } as const;
const modified = '2023-04-02T23:30:00+08:00';

function lines(about: About, days: Partial<Parameters<typeof labelsOf>[1]> = {}): Lines {
  const labels = labelsOf(about, { frozenOn: undefined, modified: undefined, ...days }, 'en');
  return labels.map(({ label, text }) => [label, text]);
}

test.each<[what: string, about: About, lines: Lines]>([
  [
    'a group',
    network,
    [
      ['Leads', 'Ana Pérez'],
      ['Slack', '#sig-network'],
    ],
  ],
  [
    'one with four leads',
    { ...network, leads: ['A', 'B', 'C', 'D'] },
    [
      ['Leads', 'A, B, C, D'],
      ['Slack', '#sig-network'],
    ],
  ],
  [
    'one with more leads',
    { ...network, leads: ['A', 'B', 'C', 'D', 'E'] },
    [
      ['Leads', 'A, B, C and 2 more'],
      ['Slack', '#sig-network'],
    ],
  ],
  [
    'one without a lead',
    { ...network, leads: [], note: { is: 'vacant', since: '2022-10-28' } },
    [
      ['Leads', 'None since October 28, 2022'],
      ['Slack', '#sig-network'],
    ],
  ],
  [
    'one of which little is known',
    { ...network, leads: [], note: { is: 'unknown' }, channel: null },
    [
      ['Leads', 'Not stated'],
      ['Slack', 'Not stated'],
    ],
  ],
  [
    'one that is proposed',
    { ...network, leads: [], note: { is: 'proposed' } },
    [
      ['Status', 'Proposed'],
      ['Slack', '#sig-network'],
    ],
  ],
  [
    'one that has ended',
    { ...network, leads: [], note: { is: 'retired', on: '2023-01-31' }, channel: null },
    [
      ['Status', 'Retired on January 31, 2023'],
      ['Last update', 'April 2, 2023'],
    ],
  ],
  [
    'one that has ended, nobody knows when',
    { ...network, leads: [], note: { is: 'retired', on: null }, channel: null },
    [
      ['Status', 'Retired'],
      ['Last update', 'April 2, 2023'],
    ],
  ],
  [
    'a committee',
    { is: 'committee', members: ['A', 'B'] },
    [
      ['Members', 'A, B'],
      ['Last update', 'April 2, 2023'],
    ],
  ],
  [
    'one that names nobody',
    { is: 'committee', members: [] },
    [
      ['Members', 'Not stated'],
      ['Last update', 'April 2, 2023'],
    ],
  ],
  [
    'a list of groups',
    { is: 'list', of: 'groups', count: 15 },
    [
      ['Groups', '15'],
      ['Last update', 'April 2, 2023'],
    ],
  ],
  [
    'a list of people',
    { is: 'list', of: 'people', count: 0 },
    [
      ['People', '0'],
      ['Last update', 'April 2, 2023'],
    ],
  ],
  [
    'the ambassadors',
    { is: 'list', of: 'ambassadors', count: 2 },
    [
      ['Ambassadors', '2'],
      ['Last update', 'April 2, 2023'],
    ],
  ],
  [
    'a document',
    { is: 'document', minutes: 4 },
    [
      ['Reading time', '4 min'],
      ['Last update', 'April 2, 2023'],
    ],
  ],
])('below a link to %s', (_what, about, expected) => {
  expect(lines(about, { modified })).toEqual(expected);
});

const list: About = { is: 'list', of: 'people', count: 3 };

test.each<[what: string, about: About, days: Parameters<typeof lines>[1], lines: Lines]>([
  [
    'a page of a frozen year: its day, not that of an edit',
    list,
    { frozenOn: '2023-12-31', modified },
    [
      ['People', '3'],
      ['Facts of', 'December 31, 2023'],
    ],
  ],
  ['a page of which no edit is known', list, {}, [['People', '3']]],
  ['a group of a frozen year: no more than two lines', network, { frozenOn: '2023-12-31' }, lines(network)],
])('below a link to %s', (_what, about, days, expected) => {
  expect(lines(about, days)).toEqual(expected);
});
