import type { Meeting } from '../plugins/community/schema/group';

const dayMs = 24 * 60 * 60 * 1000;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Name of a weekday in a language, such as `Thursday`. */
export function weekdayName(day: NonNullable<Meeting['day']>, locale: string): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/**
 * The instant at which a clock shows a time in a zone. Where the clock is set back, a time that it shows twice is the
 * first one; a time that it skips counts from before the change (RFC 5545, 3.3.5): 02:30 is then shown as 03:30.
 *
 * @param date - `YYYY-MM-DD`
 * @param time - `HH:MM`
 * @param timeZone - IANA name
 * @throws RangeError for a zone that this runtime does not know.
 */
export function instantInZone(date: string, time: string, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  // By the offset of the day before and of the day after: they differ only around a clock change.
  const before = wall - zoneOffset(wall - dayMs, timeZone);
  const after = wall - zoneOffset(wall + dayMs, timeZone);
  const isShown = (instant: number) => instant + zoneOffset(instant, timeZone) === wall;
  return new Date(isShown(before) || !isShown(after) ? before : after);
}

/** A browser may be older than a zone's name, such as `Europe/Kyiv`. */
function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function zoneOffset(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * When a meeting's day and time come next, for showing them in the reader's zone.
 *
 * @returns start and end, or `undefined` when day, start or zone is not stated, or when this runtime does not know the
 * zone. The end is `null` when not stated.
 */
export function nextOccurrence(meeting: Meeting, now: Date): { start: Date; end: Date | null } | undefined {
  const { day, start, end, time_zone: timeZone } = meeting;
  if (!day || !start || !timeZone || !isKnownZone(timeZone)) return undefined;
  for (let ahead = -1; ahead <= 8; ahead += 1) {
    const date = new Date(now.getTime() + ahead * dayMs).toISOString().slice(0, 10);
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (weekdays[weekday] !== day) continue;
    const instant = instantInZone(date, start, timeZone);
    if (instant >= now) return { start: instant, end: end ? instantInZone(date, end, timeZone) : null };
  }
  return undefined;
}

/**
 * A meeting's day and time in the reader's zone, such as `Friday 09:30–10:30`.
 *
 * @returns `undefined` when the meeting cannot be placed in time.
 */
export function localTime(meeting: Meeting, locale: string, timeZone: string, now: Date): string | undefined {
  const next = nextOccurrence(meeting, now);
  if (!next) return undefined;
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(next.start);
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return `${weekday} ${clock.format(next.start)}${next.end ? `–${clock.format(next.end)}` : ''}`;
}
