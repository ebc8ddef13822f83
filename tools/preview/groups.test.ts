import { describe, expect, test } from 'vitest';
import type { Group } from './api';
import { groupChanges } from './groups';
import { ana, bo, group, meeting, person, wei } from './testing';

/** What is told below the line of a group that changed. */
function linesOf(before: Partial<Group>, after: Partial<Group>): readonly string[] | undefined {
  return groupChanges([group(before)], [group(after)])[0]?.below;
}

describe('a group that changed', () => {
  test.each<[what: string, before: Partial<Group>, after: Partial<Group>, lines: string[]]>([
    ['its name', {}, { name: 'Net', formerly: ['Network'] }, ['Name: Network → Net', 'New former name: Network']],
    [
      'its lead',
      { members: [bo] },
      { leads: [bo], emeritus: [ana] },
      ['Leads: Ana Pérez (`ana`) → Li Bo (`Bo-Li`)', 'Emeritus now: Ana Pérez (`ana`)'],
    ],
    [
      'no lead any more',
      {},
      { leads: [], vacant: { since: '2024-01-02' } },
      ['Leads: Ana Pérez (`ana`) → nobody', 'Vacant: no → since January 2, 2024'],
    ],
    [
      'members',
      { members: [bo] },
      { members: [wei, person('x_y', 'x_y')] },
      ['New members: Wang Wei, `x_y`', 'No longer members: Li Bo (`Bo-Li`)'],
    ],
    [
      'what a member looks after',
      { members: [bo] },
      { members: [{ ...bo, area: 'storage' }] },
      ['Looks after something else now: Li Bo (`Bo-Li`, storage)'],
    ],
    [
      'its channel',
      { slack: { channel: 'sig-network', url: 'https://a.example' } },
      { slack: { channel: 'sig-net', url: 'https://b.example' } },
      ['Slack: `#sig-network` → `#sig-net`'],
    ],
    [
      'its meeting',
      { meetings: [meeting({ day: 'monday', start: '15:00' })] },
      { meetings: [meeting({ day: 'friday', start: '15:00' })] },
      ['Meeting moved: Monday from 15:00 → Friday from 15:00'],
    ],
    [
      'topics',
      { topics: ['CNI', 'SDN'] },
      { topics: ['CNI', 'eBPF'] },
      ['New topic: eBPF', 'No longer listed, topic: SDN'],
    ],
    [
      'purpose, notes, founded, confirmed',
      {},
      { purpose: 'Wires @all.', notes: 'https://n.example', founded: '2020-04-01', confirmed: '2023-05-06' },
      [
        'Purpose: Wires pods. → Wires `@all.`',
        'Meeting notes: not stated → `https://n.example`',
        'Founded: not stated → April 1, 2020',
        'Facts confirmed: March 3, 2022 → May 6, 2023',
      ],
    ],
    [
      'repositories',
      { repositories: [{ name: 'Porter', url: 'https://a.example', note: null }] },
      {
        repositories: [
          { name: 'Porter', url: 'https://b.example', note: null },
          { name: 'OpenELB', url: 'https://c.example', note: null },
        ],
      },
      ['New repository: OpenELB', 'Changed repository: Porter'],
    ],
    [
      'a name or handle of somebody, which is a change of the person',
      { leads: [ana] },
      { leads: [{ ...ana, name: 'Ana' }] },
      [],
    ],
    [
      'a text that is cut where it is shown',
      { purpose: `${'z'.repeat(200)}b` },
      { purpose: `${'z'.repeat(200)}c` },
      [`Purpose: ${'z'.repeat(199)}… → ${'z'.repeat(199)}…`],
    ],
  ])('%s', (_what, before, after, lines) => {
    expect(linesOf(before, after) ?? []).toEqual(lines);
  });
});

test('a group that is the same is not told', () => {
  expect(groupChanges([group()], [group()])).toEqual([]);
});

test('new groups come first, then what ends, then what is gone, then the others', () => {
  const ended = { status: 'retired', retired: { on: '2025-01-01', successor: 'docs', reason: 'Nobody was left.' } };
  const before = [
    group(),
    group({ slug: 'edge', name: 'Edge' }),
    group({ slug: 'docs', name: 'Docs', page: '/sigs/docs' }),
  ];
  const after = [
    group({ topics: ['CNI'] }),
    group({ slug: 'docs', name: 'Docs', page: '/sigs/docs', ...ended }),
    group({
      kind: 'working-group',
      slug: 'edge',
      name: 'Edge',
      members: [bo],
      slack: { channel: 'wg-edge', url: 'https://a.example' },
      meetings: [meeting({ cadence: 'monthly' })],
    }),
    group({ kind: 'committee', slug: 'toc', name: 'TOC', page: '/committees/toc' }),
  ];
  expect(groupChanges(before, after)).toEqual([
    {
      line: 'New: **Working group Edge**, `/sigs/network`',
      below: [
        'Wires pods.',
        'Status: open',
        'Leads: Ana Pérez (`ana`)',
        'Members: Li Bo (`Bo-Li`)',
        'Slack: `#wg-edge`',
        'New meeting: Every month',
      ],
    },
    { line: 'New: **TOC**, `/committees/toc`', below: ['Wires pods.'] },
    {
      line: '**SIG Docs**, `/sigs/docs` ends',
      below: ['Status: open → retired', 'Ended: no → January 1, 2025, `docs` takes over: Nobody was left.'],
    },
    { line: 'No longer there: **SIG Edge**, `/sigs/network`' },
    { line: '**SIG Network**, `/sigs/network`', below: ['New topic: CNI'] },
  ]);
});
