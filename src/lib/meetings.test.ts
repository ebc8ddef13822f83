import { describe, expect, test } from 'vitest';
import type { Meeting } from '../plugins/community/schema/group';
import { instantInZone, localTime, nextOccurrence, weekdayName } from './meetings';

const meeting = (facts: Partial<Meeting>): Meeting => ({
  day: 'thursday',
  part_of_day: null,
  start: '15:00',
  end: '16:00',
  time_zone: 'Asia/Shanghai',
  cadence: null,
  first_date: null,
  room: null,
  ...facts,
});

describe('the name of a weekday', () => {
  test.each<[day: NonNullable<Meeting['day']>, locale: string, name: string]>([
    ['monday', 'en', 'Monday'],
    ['sunday', 'en', 'Sunday'],
    ['thursday', 'zh', '星期四'],
    ['thursday', 'tr', 'Perşembe'],
  ])('%s in %s is %s', (day, locale, name) => {
    expect(weekdayName(day, locale)).toBe(name);
  });
});

describe('the instant at which a clock shows a time', () => {
  test.each<[what: string, zone: string, date: string, time: string, instant: string]>([
    ['ahead of UTC', 'Asia/Shanghai', '2024-03-28', '15:00', '2024-03-28T07:00Z'],
    ['on the day before in UTC', 'Asia/Shanghai', '2024-03-28', '07:00', '2024-03-27T23:00Z'],
    ['a quarter of an hour off', 'Asia/Kathmandu', '2024-03-28', '09:00', '2024-03-28T03:15Z'],
    ['in winter', 'Europe/Berlin', '2024-03-30', '12:00', '2024-03-30T11:00Z'],
    ['in summer', 'Europe/Berlin', '2024-03-31', '12:00', '2024-03-31T10:00Z'],
    ['just before the gap', 'America/New_York', '2024-03-10', '01:59', '2024-03-10T06:59Z'],
    ['just after the gap', 'America/New_York', '2024-03-10', '03:00', '2024-03-10T07:00Z'],
    ['in the gap, west of UTC: moved on by the gap', 'America/New_York', '2024-03-10', '02:30', '2024-03-10T07:30Z'],
    ['in the gap, east of UTC: moved on by the gap', 'Europe/Berlin', '2024-03-31', '02:30', '2024-03-31T01:30Z'],
    ['in a gap of half an hour', 'Australia/Lord_Howe', '2024-10-06', '02:15', '2024-10-05T15:45Z'],
    ['shown twice, west of UTC: the first', 'America/New_York', '2024-11-03', '01:30', '2024-11-03T05:30Z'],
    ['shown twice, east of UTC: the first', 'Europe/Berlin', '2024-10-27', '02:30', '2024-10-27T00:30Z'],
    ['just after what is shown twice', 'America/New_York', '2024-11-03', '02:00', '2024-11-03T07:00Z'],
  ])('%s', (_what, zone, date, time, instant) => {
    expect(instantInZone(date, time, zone)).toEqual(new Date(instant));
  });
});

describe('the next meeting', () => {
  test.each<[what: string, now: string, start: string]>([
    ['is in some days', '2024-03-25T00:00:00Z', '2024-03-28T07:00Z'],
    ['is today', '2024-03-28T00:00:00Z', '2024-03-28T07:00Z'],
    ['is now, when it just starts', '2024-03-28T07:00:00Z', '2024-03-28T07:00Z'],
    ['is in a week, once it has started', '2024-03-28T07:00:01Z', '2024-04-04T07:00Z'],
  ])('%s', (_what, now, start) => {
    expect(nextOccurrence(meeting({}), new Date(now))?.start).toEqual(new Date(start));
  });

  test('ends when it says, and has no end when it says none', () => {
    const now = new Date('2024-03-25T00:00:00Z');
    expect(nextOccurrence(meeting({}), now)?.end).toEqual(new Date('2024-03-28T08:00Z'));
    expect(nextOccurrence(meeting({ end: null }), now)).toEqual({ start: new Date('2024-03-28T07:00Z'), end: null });
  });

  test.each<[what: string, facts: Partial<Meeting>]>([
    ['day', { day: null }],
    ['time', { start: null, part_of_day: 'morning' }],
    ['zone', { time_zone: null }],
    ['zone that this runtime knows', { time_zone: 'Asia/Atlantis' }],
  ])('is not known without a %s', (_what, facts) => {
    expect(nextOccurrence(meeting(facts), new Date('2024-03-25T00:00:00Z'))).toBe(undefined);
  });

  // From one end of the date line to the other, across the changes of clock of a spring.
  test.each(['Pacific/Kiritimati', 'Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles', 'Etc/GMT+12'])(
    'in %s is at the day and time it says, and less than a week and an hour away',
    (zone) => {
      const clock = new Intl.DateTimeFormat('en', {
        timeZone: zone,
        weekday: 'long',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      const hour = 60 * 60 * 1000;
      for (let now = Date.UTC(2024, 2, 7); now < Date.UTC(2024, 3, 4); now += 5 * hour) {
        for (const start of ['00:00', '12:30', '23:59']) {
          const next = nextOccurrence(meeting({ day: 'sunday', start, time_zone: zone }), new Date(now))?.start;
          expect(clock.format(next)).toBe(`Sunday ${start}`);
          expect(next?.getTime()).toBeGreaterThanOrEqual(now);
          expect(next?.getTime()).toBeLessThanOrEqual(now + (7 * 24 + 1) * hour);
        }
      }
    },
  );
});

describe('a meeting in the reader’s zone', () => {
  const winter = new Date('2024-03-05T00:00:00Z');
  const spring = new Date('2024-03-25T00:00:00Z');
  const summer = new Date('2024-04-01T00:00:00Z');

  test.each<[what: string, zone: string, now: Date, text: string]>([
    ['before Europe’s clocks change', 'Europe/Berlin', spring, 'Thursday 08:00–09:00'],
    ['after Europe’s clocks change', 'Europe/Berlin', summer, 'Thursday 09:00–10:00'],
    ['on the evening before, in America’s winter', 'America/Los_Angeles', winter, 'Wednesday 23:00–00:00'],
    ['on the day itself, in America’s summer', 'America/Los_Angeles', spring, 'Thursday 00:00–01:00'],
    ['later on the day', 'Pacific/Auckland', winter, 'Thursday 20:00–21:00'],
  ])('%s', (_what, zone, now, text) => {
    expect(localTime(meeting({}), 'en', zone, now)).toBe(text);
  });

  test.each<[what: string, now: Date, text: string]>([
    ['before its own clocks change', winter, 'Thursday 23:00–00:00'],
    ['after its own clocks change', spring, 'Thursday 22:00–23:00'],
  ])('%s', (_what, now, text) => {
    const newYork = meeting({ start: '10:00', end: '11:00', time_zone: 'America/New_York' });
    expect(localTime(newYork, 'en', 'Asia/Shanghai', now)).toBe(text);
  });

  test('has no end when none is stated', () => {
    expect(localTime(meeting({ end: null }), 'en', 'Europe/Berlin', spring)).toBe('Thursday 08:00');
  });

  test('speaks the reader’s language', () => {
    expect(localTime(meeting({}), 'zh', 'Europe/Berlin', spring)).toBe('星期四 08:00–09:00');
  });

  test('is not known when it cannot be placed in time', () => {
    expect(localTime(meeting({ day: null }), 'en', 'Europe/Berlin', spring)).toBe(undefined);
  });
});
