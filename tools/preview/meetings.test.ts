import { expect, test } from 'vitest';
import type { MeetingFacts } from './api';
import { meetingChanges } from './meetings';
import { meeting } from './testing';

const monday = meeting({ day: 'monday', start: '15:00', end: '16:00', time_zone: 'Asia/Shanghai', cadence: 'weekly' });
const friday = meeting({ day: 'friday', part_of_day: 'morning' });

test.each<[what: string, before: MeetingFacts[], after: MeetingFacts[], lines: string[]]>([
  ['nothing', [monday, friday], [friday, monday], []],
  [
    'a day',
    [monday],
    [{ ...monday, day: 'tuesday' }],
    ['Meeting moved: Every week, Monday 15:00–16:00, Asia/Shanghai → Every week, Tuesday 15:00–16:00, Asia/Shanghai'],
  ],
  [
    'one of two',
    [monday, friday],
    [monday, { ...friday, part_of_day: 'evening' }],
    ['Meeting moved: Friday in the morning → Friday in the evening'],
  ],
  ['a first meeting', [], [friday], ['New meeting: Friday in the morning']],
  ['the end of meetings', [monday, friday], [monday], ['Meeting no longer listed: Friday in the morning']],
  ['no time at all', [], [meeting()], ['New meeting: at a time that is not stated']],
  [
    'room and first day',
    [friday],
    [{ ...friday, room: 'https://r.example', first_date: '2024-01-05' }],
    ['First meeting of the series: not stated → 2024-01-05', 'Meeting room: not stated → `https://r.example`'],
  ],
  [
    'one more of the same time',
    [{ ...friday, room: 'https://a.example' }],
    [
      { ...friday, room: 'https://a.example' },
      { ...friday, room: 'https://b.example' },
    ],
    ['New meeting: Friday in the morning'],
  ],
  [
    'the first of two of the same time',
    [
      { ...friday, room: 'https://a.example' },
      { ...friday, room: 'https://b.example' },
    ],
    [
      { ...friday, room: 'https://b.example' },
      { ...friday, room: 'https://c.example' },
    ],
    ['Meeting room: `https://a.example` → `https://c.example`'],
  ],
  [
    'one of two without a time',
    [meeting({ room: 'https://a.example' }), meeting()],
    [meeting({ room: 'https://c.example' }), meeting()],
    ['Meeting room: `https://a.example` → `https://c.example`'],
  ],
  [
    'a time zone that would call somebody',
    [],
    [meeting({ day: 'friday', time_zone: '@ana' })],
    ['New meeting: Friday, `@ana`'],
  ],
])('%s', (_what, before, after, lines) => {
  expect(meetingChanges(before, after)).toEqual(lines);
});
