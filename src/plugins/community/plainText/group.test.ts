import { expect, test } from 'vitest';
import { sig } from '../testing';
import { belowHead, textsOf } from './testing';

/** The facts of SIG Network, one a line. */
async function facts(given: Readonly<Record<string, unknown>>): Promise<string[]> {
  const pages = { 'sigs/network.md': sig(given), 'sigs/dns.md': sig({ name: 'DNS', slug: 'dns' }) };
  const lines = belowHead((await textsOf({ pages })).get('sigs/network.md'));
  return lines.slice(0, lines.indexOf('Text.') - 1);
}

const meeting = { day: 'thursday', start: '15:00', end: '16:00', cadence: 'weekly', time_zone: null };
const asStated = 'As stated on February 1, 2023: ask in the channel before you come.';

test.for<[what: string, given: Readonly<Record<string, unknown>>, line: string]>([
  [
    'nobody leads',
    { leads: [], vacant: { since: '2022-10-28' } },
    '- Leads: No lead since October 28, 2022. [How to become a lead](https://small.example/base/governance/roles#lead)',
  ],
  ['nothing is said of leads', { leads: [], status: 'proposed' }, '- Leads: Not stated'],
  ['it had other names', { formerly: ['Net', 'Wires'] }, '- Formerly called: Net, Wires'],
  [
    'it ended',
    { status: 'retired', retired: { on: '2022-01-02', reason: 'Done.', successor: 'dns' } },
    '- Ended: January 2, 2022. Done. [SIG DNS](https://small.example/base/sigs/dns) took over its work.',
  ],
  [
    'the time zone is unknown',
    { meetings: [meeting] },
    `- Meetings: Every week, Thursday 15:00–16:00 (time zone not stated). ${asStated}`,
  ],
  [
    'there is a room and a first day',
    {
      meetings: [{ ...meeting, time_zone: 'Asia/Shanghai', first_date: '2022-03-10', room: 'https://meet.example/1' }],
    },
    `- Meetings: Every week, Thursday 15:00–16:00, Asia/Shanghai. First of this series: March 10, 2022. [Meeting room](https://meet.example/1). ${asStated}`,
  ],
  [
    'only the part of the day is known',
    { meetings: [{ part_of_day: 'evening' }] },
    `- Meetings: in the evening (how often, day, time, time zone not stated). ${asStated}`,
  ],
  [
    'nothing is known of a meeting',
    { meetings: [{}] },
    `- Meetings: how often, day, time, time zone not stated. ${asStated}`,
  ],
  [
    'there are two meetings',
    { meetings: [meeting, { ...meeting, day: 'friday' }] },
    `  - Every week, Friday 15:00–16:00 (time zone not stated). ${asStated}`,
  ],
  [
    'there is a calendar',
    { calendar: 'https://cal.example/a_b?c=1&d=2' },
    '- Calendar: [Open the calendar](https://cal.example/a_b?c=1&d=2)',
  ],
])('when %s, a line says so', async ([, given, line]) => {
  expect(await facts(given)).toContain(line);
});

test('a purpose that is not the description is said as well', async () => {
  const description = 'How packets find their way, told for those who come to this small community.';
  expect((await facts({ description }))[0]).toBe(
    'Looks after Network in KubeSphere, from the first idea to daily use.',
  );
});

test('what sources disagree on comes last, with the way to settle it', async () => {
  const conflicts = [{ about: 'leads', detail: 'Ana, or *Bo*.', sources: ['sig-network/READ ME.md'] }];
  const made = await textsOf({ pages: { 'sigs/network.md': sig({ conflicts }) } });
  expect(made.get('sigs/network.md')?.trimEnd().split('\n').slice(-5)).toEqual([
    '## What the sources disagree on',
    '',
    '- Leads: Ana, or \\*Bo\\*. Sources: [sig-network/READ ME.md](https://github.com/kubesphere/community/blob/3fcae1b/sig-network/READ%20ME.md)',
    '',
    'If you know which is right, [edit the facts of this page](https://github.com/small/site/edit/main/docs/sigs/network.md) and delete the entry, in one pull request.',
  ]);
});
