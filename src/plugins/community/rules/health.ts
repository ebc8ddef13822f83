import { problem } from '../check';
import { groupsOf, type Model, programmesOf } from '../model';
import type { UnnamedProblem } from '../problems';
import type { Source } from '../source';
import type { Rule } from '.';

/** SIGs and working groups that are at work. */
const atWork = (model: Model) => [...model.sigs, ...model.workingGroups].filter(({ value }) => value.status === 'open');

const open = (model: Model) => groupsOf(model).filter(({ value }) => value.status === 'open');

const warning = (
  source: Source,
  field: string,
  message: string,
  path: readonly PropertyKey[] = [field],
): UnnamedProblem => problem(source, path, message, { severity: 'warning', on: path.length === 1 ? 'key' : 'value' });

/** A group has a lead. */
export const groupsSayWhoLeads: Rule = (model) =>
  atWork(model).flatMap(({ source, value }) =>
    value.vacant ? [warning(source, 'vacant', `says that there has been no lead since ${value.vacant.since}`)] : [],
  );

/** A group has a second lead, so that it goes on when one is away. */
export const groupsHaveASecondLead: Rule = (model) =>
  atWork(model).flatMap(({ source, value }) =>
    value.leads.length === 1 ? [warning(source, 'leads', 'names one person only')] : [],
  );

/** A group says when it meets. */
export const groupsMeet: Rule = (model) =>
  atWork(model).flatMap(({ source, value }) => {
    if (!value.meetings) return [warning(source, 'meetings', 'are not stated')];
    return value.meetings.flatMap((meeting, index) =>
      meeting.day === null || meeting.start === null
        ? [warning(source, 'meetings', `has no ${meeting.day === null ? 'day' : 'time'}`, ['meetings', index])]
        : [],
    );
  });

/** A meeting that has a time has a time zone. */
export const meetingsHaveAZone: Rule = (model) =>
  open(model).flatMap(({ source, value }) =>
    (value.meetings ?? []).flatMap((meeting, index) =>
      meeting.start !== null && meeting.time_zone === null
        ? [warning(source, 'meetings', `has a time (${meeting.start}) and no time zone`, ['meetings', index])]
        : [],
    ),
  );

/** A group says where its meeting notes are. */
export const groupsHaveNotes: Rule = (model) =>
  atWork(model).flatMap(({ source, value }) =>
    value.notes === null ? [warning(source, 'notes', 'are not stated')] : [],
  );

/** Services that hide where a link leads. */
const shorteners = new Set(['tinyurl.com', 'bit.ly', 't.cn', 'dwz.cn']);

/** The address of notes shows where they are; a short link can come to lead anywhere. */
export const notesSayWhereTheyAre: Rule = (model) =>
  open(model).flatMap(({ source, value }) =>
    value.notes !== null && shorteners.has(new URL(value.notes).host)
      ? [warning(source, 'notes', `is a short link of ${new URL(value.notes).host}: write where it leads`, ['notes'])]
      : [],
  );

/** Facts of groups and programmes were confirmed within a year. */
export const factsAreConfirmed: Rule = (model, { asOf }) => {
  const yearAgo = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  return [...open(model), ...programmesOf(model)].flatMap(({ source, value }) =>
    value.confirmed < yearAgo ? [warning(source, 'confirmed', `is more than a year ago (${value.confirmed})`)] : [],
  );
};

/** What the sources disagree on has been settled. */
export const conflictsAreSettled: Rule = (model) =>
  groupsOf(model).flatMap(({ source, value }) =>
    value.conflicts.map(({ about, detail }, index) =>
      warning(source, 'conflicts', `(${about}) ${detail}`, ['conflicts', index]),
    ),
  );
