import { weekdayName } from '../../../lib/meetings';
import type { Meeting } from '../schema/group';
import { type Inline, inline, link } from './nodes';
import { day, language, say, type WordId } from './words';

const cadenceIds: Readonly<Record<NonNullable<Meeting['cadence']>, WordId>> = {
  weekly: 'meeting.weekly',
  'every 2 weeks': 'meeting.biweekly',
  'every 3 weeks': 'meeting.triweekly',
  monthly: 'meeting.monthly',
};

const partIds: Readonly<Record<NonNullable<Meeting['part_of_day']>, WordId>> = {
  morning: 'meeting.morning',
  afternoon: 'meeting.afternoon',
  evening: 'meeting.evening',
};

/** What is known of the day and time, in words. */
export function timeInWords({ day, part_of_day: part, start, end, time_zone: zone, cadence }: Meeting): string {
  const clock = start && (end ? `${start}–${end}` : say('meeting.from', { start }));
  const time = clock ?? (part && say(partIds[part]));
  return [
    cadence && say(cadenceIds[cadence]),
    [day && weekdayName(day, language), time].filter(Boolean).join(' '),
    zone,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What the sources leave open. */
function missingParts({ cadence, day, start, end, time_zone: zone }: Meeting): string[] {
  const parts: readonly (readonly [isMissing: boolean, id: WordId])[] = [
    [cadence === null, 'meeting.missing.cadence'],
    [day === null, 'meeting.missing.day'],
    [start === null, 'meeting.missing.start'],
    [start !== null && end === null, 'meeting.missing.end'],
    [zone === null, 'meeting.missing.zone'],
  ];
  return parts.flatMap(([isMissing, id]) => (isMissing ? [say(id)] : []));
}

/**
 * A regular meeting in one line: when, what is not stated of it, where, and how old this is.
 *
 * @param confirmed - date of the source that states it.
 */
export function meetingLine(meeting: Meeting, confirmed: string): Inline {
  const { first_date: first, room } = meeting;
  const missing = missingParts(meeting);
  const unknown = missing.length > 0 ? `${missing.join(', ')} ${say('fact.unknown').toLowerCase()}` : '';
  const time = timeInWords(meeting);
  return inline(
    [time, time === '' ? unknown : unknown && ` (${unknown})`, '. '],
    first === null ? '' : `${say('meeting.since', { date: day(first) })}. `,
    room === null ? '' : [link(say('meeting.room'), room), '. '],
    say('meeting.asOf', { date: day(confirmed) }),
  );
}
