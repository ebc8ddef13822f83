import type { List, ListItem } from 'mdast';
import type { GroupView } from '../outputs/groupView';
import { meetingLine } from './meeting';
import { bullets, type Inline, item, joined, link } from './nodes';
import { peopleText } from './people';
import { day, say, sayWith, type WordId } from './words';

const unknown = say('fact.unknown');

/** What the status of a group is called: in a frozen year, nobody is wanted any more. */
export function statusText(status: GroupView['status'], isVacant: boolean, isArchived: boolean): string {
  if (isVacant) return say(isArchived ? 'group.status.noLead' : 'group.status.vacant');
  const ids = {
    open: 'group.status.open',
    proposed: 'group.status.proposed',
    retired: 'group.status.retired',
  } as const;
  return say(ids[status]);
}

function fact(label: WordId, value: Inline): ListItem {
  return item([`${say(label)}: `, value]);
}

function leads(group: GroupView): Inline {
  if (group.leads.length > 0) return peopleText(group.leads);
  if (!group.vacantSince) return unknown;
  const vacant = say('group.vacant', { date: day(group.vacantSince) });
  return group.isArchived ? vacant : [vacant, ' ', link(say('group.vacant.how'), '/governance/roles#lead')];
}

function retirement({ on, reason, successor }: NonNullable<GroupView['retired']>): Inline {
  const parts = [
    `${day(on)}.`,
    reason ?? '',
    successor ? sayWith('group.retired.successor', { group: link(successor.name, successor.to) }) : '',
  ];
  return joined(parts, ' ');
}

function mailingLists({ mailingLists: lists }: GroupView): Inline {
  if (!lists?.length) return unknown;
  return joined(
    lists.map(({ name, archive, subscribe }) => {
      const how = subscribe ? [' (', link(say('group.list.subscribe'), subscribe), ')'] : '';
      return [link(name, archive), how];
    }),
  );
}

function meetings({ meetings: all, confirmed }: GroupView): ListItem {
  const [first, ...more] = all ?? [];
  if (!first) return fact('group.meetings', unknown);
  if (more.length === 0) return fact('group.meetings', meetingLine(first, confirmed));
  const lines = [first, ...more].map((meeting) => item(meetingLine(meeting, confirmed)));
  return item(`${say('group.meetings')}:`, ...bullets(lines));
}

/** The facts that hold for a SIG or working group, but not for a committee. */
function openFacts(group: GroupView): ListItem[] {
  const { sponsors, endsWhen, slack } = group;
  return [
    fact('group.leads', leads(group)),
    ...(sponsors.length > 0 ? [fact('group.sponsors', joined(sponsors.map(({ name, to }) => link(name, to))))] : []),
    ...(endsWhen ? [fact('group.endsWhen', endsWhen)] : []),
    fact('group.slack', slack ? link(`#${slack.channel}`, slack.url) : unknown),
  ];
}

/** The facts of a group, as the panel of its page has them. */
export function groupFacts(group: GroupView): List[] {
  const isCommittee = group.kind === 'committee';
  const { topics, formerly, retired, notes, recordings, calendar, confirmed, source } = group;
  const status = statusText(group.status, group.vacantSince !== null, group.isArchived);
  const address = (label: WordId, text: WordId, url: string | null) =>
    fact(label, url ? link(say(text), url) : unknown);
  return bullets([
    fact('directory.table.status', status),
    ...(topics.length > 0 ? [fact('topics', topics.join(', '))] : []),
    ...(formerly.length > 0 ? [fact('group.formerly', formerly.join(', '))] : []),
    ...(retired ? [fact('group.retired', retirement(retired))] : []),
    ...(isCommittee ? [fact('group.members', peopleText(group.members))] : openFacts(group)),
    meetings(group),
    address('group.notes', 'group.notes.read', notes),
    ...(isCommittee ? [] : [address('group.recordings', 'group.recordings.watch', recordings)]),
    ...(calendar ? [address('group.calendar', 'group.calendar.open', calendar)] : []),
    ...(isCommittee ? [] : [fact('group.lists', mailingLists(group))]),
    item([
      say('group.confirmed', { date: day(confirmed) }),
      ...(source ? [' ', link(say('group.source'), source)] : []),
    ]),
  ]);
}
