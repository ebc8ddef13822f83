import { describe, expect, test } from 'vitest';
import { committee, type Facts, ruleProblems, sig, workingGroup } from '../testing';
import type { Rule } from '.';
import {
  conflictsAreSettled,
  factsAreConfirmed,
  groupsHaveASecondLead,
  groupsHaveNotes,
  groupsMeet,
  groupsSayWhoLeads,
  meetingsHaveAZone,
  notesSayWhereTheyAre,
} from './health';

const file = 'docs/sigs/network.md';

/** What a rule warns of a SIG. Its further facts start in line 10. */
const warnings = (rule: Rule, facts: Facts) => ruleProblems(rule, { pages: { 'sigs/network.md': sig(facts) } });

type Case = [what: string, facts: Facts, ...warnings: string[]];

const vacant = { leads: [], vacant: { since: '2022-10-28' } };
const ended = { status: 'retired', retired: { on: '2023-05-01', reason: 'Done.' } };

describe('a lead', () => {
  test.each<Case>([
    ['there', {}],
    ['missing', vacant, '9:1 warning  vacant says that there has been no lead since 2022-10-28'],
    ['missing in a group that ended', { ...ended, ...vacant }],
  ])('%s', (_what, facts, ...expected) => {
    expect(warnings(groupsSayWhoLeads, facts)).toEqual(expected.map((line) => `${file}:${line}`));
  });

  test.each<Case>([
    ['and a second one', { leads: ['ana', 'Bo-Li'] }],
    ['alone', {}, '8:1 warning  leads names one person only'],
    ['missing is told elsewhere', vacant],
    ['alone in a group that is proposed', { status: 'proposed' }],
  ])('%s', (_what, facts, ...expected) => {
    expect(warnings(groupsHaveASecondLead, facts)).toEqual(expected.map((line) => `${file}:${line}`));
  });
});

describe('meetings', () => {
  const meeting = { day: 'thursday', start: '15:00', time_zone: 'Asia/Shanghai' };

  test.each<Case>([
    ['with day and time', { meetings: [meeting] }],
    ['that are not stated', {}, '2:1 warning  meetings are not stated'],
    ['without a day', { meetings: [{ start: '15:00' }] }, '11:5 warning  meetings[0] has no day'],
    ['without a time', { meetings: [meeting, { day: 'monday' }] }, '14:5 warning  meetings[1] has no time'],
    ['of a group that ended', ended],
  ])('%s', (_what, facts, ...expected) => {
    expect(warnings(groupsMeet, facts)).toEqual(expected.map((line) => `${file}:${line}`));
  });

  test.each<Case>([
    ['with a time zone', { meetings: [meeting] }],
    ['without a time need no zone', { meetings: [{ day: 'monday' }] }],
    [
      'with a time and no zone',
      { meetings: [meeting, { start: '15:00' }] },
      '14:5 warning  meetings[1] has a time (15:00) and no time zone',
    ],
  ])('%s', (_what, facts, ...expected) => {
    expect(warnings(meetingsHaveAZone, facts)).toEqual(expected.map((line) => `${file}:${line}`));
  });

  test('of a committee need a zone too', () => {
    const pages = { 'committees/steering.md': committee({ meetings: [{ start: '15:00' }] }) };
    expect(ruleProblems(meetingsHaveAZone, { pages })).toEqual([
      'docs/committees/steering.md:10:5 warning  meetings[0] has a time (15:00) and no time zone',
    ]);
  });
});

describe('notes', () => {
  test.each<Case>([
    ['somewhere', { notes: 'https://docs.google.com/document/d/1' }],
    ['nowhere', {}, '2:1 warning  notes are not stated'],
    ['not known', { notes: null }, '10:1 warning  notes are not stated'],
  ])('%s', (_what, facts, ...expected) => {
    expect(warnings(groupsHaveNotes, facts)).toEqual(expected.map((line) => `${file}:${line}`));
  });

  test.each<Case>([
    ['at an address that shows where', { notes: 'https://docs.google.com/document/d/1' }],
    [
      'behind a short link',
      { notes: 'https://tinyurl.com/abc' },
      '10:1 warning  notes is a short link of tinyurl.com: write where it leads',
    ],
    ['behind a short link of a group that ended', { ...ended, notes: 'https://tinyurl.com/abc' }],
  ])('%s', (_what, facts, ...expected) => {
    expect(warnings(notesSayWhereTheyAre, facts)).toEqual(expected.map((line) => `${file}:${line}`));
  });
});

test.each<[what: string, confirmed: string, asOf: string, ...warnings: string[]]>([
  ['today', '2023-06-30', '2023-06-30'],
  ['a year ago', '2022-06-30', '2023-06-30'],
  ['more than a year ago', '2022-06-29', '2023-06-30', '6:1 warning  confirmed is more than a year ago (2022-06-29)'],
  [
    'a year ago, counted from a leap day',
    '2023-02-28',
    '2024-02-29',
    '6:1 warning  confirmed is more than a year ago (2023-02-28)',
  ],
])('facts that were confirmed %s', (_what, confirmed, asOf, ...expected) => {
  const pages = { 'sigs/network.md': sig({ confirmed }), 'sigs/old.md': sig({ name: 'Old', confirmed, ...ended }) };
  expect(ruleProblems(factsAreConfirmed, { pages }, { asOf })).toEqual(expected.map((line) => `${file}:${line}`));
});

test('what the sources disagree on is told for every group, at its place', () => {
  const conflicts = [
    { about: 'leads', detail: 'The list names Ana, the README nobody.', sources: ['a.md'] },
    { about: 'notes', detail: 'Two addresses.', sources: ['a.md', 'b.md'] },
  ];
  const pages = { 'sigs/network.md': sig({ conflicts }), 'working-groups/gateway.md': workingGroup() };
  expect(ruleProblems(conflictsAreSettled, { pages })).toEqual([
    `${file}:11:5 warning  conflicts[0] (leads) The list names Ana, the README nobody.`,
    `${file}:15:5 warning  conflicts[1] (notes) Two addresses.`,
  ]);
});
