import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useEffect, useState } from 'react';
import { formatDate } from '../../lib/dates';
import { localTime, weekdayName } from '../../lib/meetings';
import type { Meeting } from '../../plugins/community/schema/group';
import Unknown from '../Unknown';

function cadenceLabel(cadence: NonNullable<Meeting['cadence']>): string {
  return {
    weekly: translate({ id: 'meeting.weekly', message: 'Every week' }),
    'every 2 weeks': translate({ id: 'meeting.biweekly', message: 'Every 2 weeks' }),
    'every 3 weeks': translate({ id: 'meeting.triweekly', message: 'Every 3 weeks' }),
    monthly: translate({ id: 'meeting.monthly', message: 'Every month' }),
  }[cadence];
}

function partOfDayLabel(part: NonNullable<Meeting['part_of_day']>): string {
  return {
    morning: translate({ id: 'meeting.morning', message: 'in the morning' }),
    afternoon: translate({ id: 'meeting.afternoon', message: 'in the afternoon' }),
    evening: translate({ id: 'meeting.evening', message: 'in the evening' }),
  }[part];
}

/** What is known of the day and time, in words; unknown parts are named after it. */
function timeInWords(meeting: Meeting, locale: string): string {
  const { day, part_of_day: part, start, end, time_zone: zone, cadence } = meeting;
  const clock =
    start && (end ? `${start}–${end}` : translate({ id: 'meeting.from', message: 'from {start}' }, { start }));
  return [
    cadence && cadenceLabel(cadence),
    [day && weekdayName(day, locale), clock ?? (part && partOfDayLabel(part))].filter(Boolean).join(' '),
    zone,
  ]
    .filter(Boolean)
    .join(', ');
}

function missingParts(meeting: Meeting): string[] {
  return [
    meeting.cadence === null && translate({ id: 'meeting.missing.cadence', message: 'how often' }),
    meeting.day === null && translate({ id: 'meeting.missing.day', message: 'day' }),
    meeting.start === null && translate({ id: 'meeting.missing.start', message: 'time' }),
    meeting.start !== null && meeting.end === null && translate({ id: 'meeting.missing.end', message: 'end' }),
    meeting.time_zone === null && translate({ id: 'meeting.missing.zone', message: 'time zone' }),
  ].filter((part) => part !== false);
}

/** The meeting in the reader's own zone, once the browser has told it. */
function useLocalTime(meeting: Meeting, locale: string): string | undefined {
  const [local, setLocal] = useState<string>();
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (timeZone !== meeting.time_zone) setLocal(localTime(meeting, locale, timeZone, new Date()));
  }, [meeting, locale]);
  return local;
}

type Props = {
  readonly meeting: Meeting;
  /** Date of the source that states it. */
  readonly confirmed: string;
  readonly editUrl: string | undefined;
};

/** One regular meeting: when, where, and what the sources leave open. */
export default function GroupMeeting({ meeting, confirmed, editUrl }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const local = useLocalTime(meeting, locale);
  const missing = missingParts(meeting);
  return (
    <>
      <span>{timeInWords(meeting, locale)}</span>
      {local && (
        <span className="detail" data-in-browser>
          {translate({ id: 'meeting.local', message: 'Your time: {time}' }, { time: local })}
        </span>
      )}
      {meeting.first_date && (
        <span className="detail">
          {translate(
            { id: 'meeting.since', message: 'First of this series: {date}' },
            { date: formatDate(meeting.first_date, locale) },
          )}
        </span>
      )}
      {meeting.room && (
        <span className="detail">
          <a href={meeting.room}>{translate({ id: 'meeting.room', message: 'Meeting room' })}</a>
        </span>
      )}
      <span className="detail">
        {translate(
          { id: 'meeting.asOf', message: 'As stated on {date}: ask in the channel before you come.' },
          { date: formatDate(confirmed, locale) },
        )}
      </span>
      {missing.length > 0 && (
        <span className="detail">
          {missing.join(', ')}: <Unknown editUrl={editUrl} />
        </span>
      )}
    </>
  );
}
