import { timeInWords } from '../../src/plugins/community/plainText/meeting';
import type { MeetingFacts } from './api';
import { difference } from './compare';
import { code, words } from './markdown';

/** When a meeting is, such as `Every 2 weeks, Thursday 15:00–16:00, Asia/Shanghai`. */
function time(meeting: MeetingFacts): string {
  return words(timeInWords(meeting)) || 'at a time that is not stated';
}

/**
 * What happens to a group's regular meetings. A meeting is the same one when its day and time are; where as many are gone
 * as are new, those have moved.
 */
export function meetingChanges(before: readonly MeetingFacts[], after: readonly MeetingFacts[]): string[] {
  // First what stayed as it was, so that of two meetings at one time the right ones are compared.
  const changed = difference(before, after, (meeting) => JSON.stringify(meeting));
  const { came, left, both } = difference(changed.left, changed.came, time);
  const details = both.flatMap(([was, is]) => detailChanges(was, is));
  if (came.length === left.length) {
    const moved = came.flatMap((is, index) => {
      const was = left[index];
      return was === undefined ? [] : [`Meeting moved: ${time(was)} → ${time(is)}`, ...detailChanges(was, is)];
    });
    return [...moved, ...details];
  }
  return [
    ...came.map((meeting) => `New meeting: ${time(meeting)}`),
    ...left.map((meeting) => `Meeting no longer listed: ${time(meeting)}`),
    ...details,
  ];
}

function detailChanges(before: MeetingFacts, after: MeetingFacts): string[] {
  const shown = (text: string | null) => (text === null ? 'not stated' : code(text));
  return [
    ...(before.first_date === after.first_date
      ? []
      : [
          `First meeting of the series: ${words(before.first_date ?? 'not stated')} → ${words(after.first_date ?? 'not stated')}`,
        ]),
    ...(before.room === after.room ? [] : [`Meeting room: ${shown(before.room)} → ${shown(after.room)}`]),
  ];
}
