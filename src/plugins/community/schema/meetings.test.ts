import { describe, expect, test } from 'vitest';
import { type Facts, modelOf, shapeProblems, sig } from '../testing';

/** A SIG whose one meeting starts in line 11. */
const withMeeting = (meeting: unknown) => ({ pages: { 'sigs/network.md': sig({ meetings: [meeting] }) } });

describe('a meeting', () => {
  test.each<[what: string, meeting: Facts]>([
    ['nothing but a part of the day', { part_of_day: 'morning' }],
    ['a start without an end', { day: 'thursday', start: '15:00', time_zone: 'Asia/Shanghai' }],
    ['an end after the start', { start: '09:30', end: '10:00' }],
    ['a first date on its day of the week', { day: 'thursday', first_date: '2022-03-10' }],
    ['a first date without a day of the week', { first_date: '2022-03-10' }],
    ['a cadence', { cadence: 'every 2 weeks' }],
    ['a room', { room: 'https://meeting.tencent.com/p/123' }],
  ])('may state %s', (_what, meeting) => {
    expect(shapeProblems(withMeeting(meeting))).toEqual([]);
  });

  test.each<[what: string, meeting: Facts, problem: string]>([
    [
      'an end before the start',
      { start: '15:00', end: '14:00' },
      '12:10 error  meetings[0].end must be after the start (15:00)',
    ],
    [
      'an end at the start',
      { start: '15:00', end: '15:00' },
      '12:10 error  meetings[0].end must be after the start (15:00)',
    ],
    [
      'a first date on another day of the week',
      { day: 'thursday', first_date: '2022-03-11' },
      '12:17 error  meetings[0].first_date is a friday, but the day is thursday',
    ],
    [
      'a first date on a Sunday instead of a Monday',
      { day: 'monday', first_date: '2022-03-13' },
      '12:17 error  meetings[0].first_date is a sunday, but the day is monday',
    ],
    [
      'a day of the week in capitals',
      { day: 'Thursday' },
      '11:10 error  meetings[0].day "Thursday" must be one of: ' +
        'monday, tuesday, wednesday, thursday, friday, saturday, sunday. Did you mean "thursday"?',
    ],
    [
      'a cadence of its own',
      { cadence: 'sometimes' },
      '11:14 error  meetings[0].cadence "sometimes" must be one of: weekly, every 2 weeks, every 3 weeks, monthly',
    ],
    [
      'a part of the day of its own',
      { part_of_day: 'noon' },
      '11:18 error  meetings[0].part_of_day "noon" must be one of: morning, afternoon, evening',
    ],
    [
      'an end that is compared with a wrong start',
      { start: '3pm', end: '16:00' },
      '11:12 error  meetings[0].start must be a time of day as HH:MM',
    ],
    [
      'a day that is compared with a wrong date',
      { day: 'friday', first_date: '2020-13-06' },
      '12:17 error  meetings[0].first_date must be a real date as YYYY-MM-DD',
    ],
    [
      'a time on a 12-hour clock',
      { start: '3:00 PM' },
      '11:12 error  meetings[0].start must be a time of day as HH:MM',
    ],
    [
      'an abbreviated time zone',
      { time_zone: 'CST' },
      '11:16 error  meetings[0].time_zone must be the IANA name of a time zone, such as Asia/Shanghai',
    ],
    [
      'a room with its passcode',
      { room: 'https://zoom.example/j/1?pwd=abc' },
      '11:11 error  meetings[0].room must not carry a passcode',
    ],
    [
      'an unknown field',
      { where: 'Zoom' },
      '11:5 error  meetings[0].where is not a known field; known here: ' +
        'day, part_of_day, start, end, time_zone, cadence, first_date, room',
    ],
  ])('must not state %s', (_what, meeting, problem) => {
    expect(shapeProblems(withMeeting(meeting))).toEqual([`docs/sigs/network.md:${problem}`]);
  });

  test('has null for what it leaves out', () => {
    const [network] = modelOf(withMeeting({ day: 'thursday' })).sigs;
    expect(network?.value.meetings).toEqual([
      {
        day: 'thursday',
        part_of_day: null,
        start: null,
        end: null,
        time_zone: null,
        cadence: null,
        first_date: null,
        room: null,
      },
    ]);
  });
});

test('meetings that are not stated are null, not an empty list', () => {
  expect(shapeProblems({ pages: { 'sigs/network.md': sig({ meetings: [] }) } })).toEqual([
    'docs/sigs/network.md:10:11 error  meetings must have at least 1 item',
  ]);
});
