import { formatDate } from '../../src/lib/dates';
import type { Group, Person } from './api';
import { difference } from './compare';
import { bold, code, type Entry, inLine, sentence, words } from './markdown';
import { meetingChanges } from './meetings';
import { cameAndLeft, peopleWords } from './people';

const prefixes: Readonly<Record<Group['kind'], string>> = {
  sig: 'SIG ',
  'working-group': 'Working group ',
  committee: '',
};

/** What a group is called, and its address. */
function title({ kind, name, page }: Group): string {
  return `${bold(prefixes[kind] + name)}, ${code(page)}`;
}

/** Every group that is new, changed, retired, or no longer there; what began or ended first. */
export function groupChanges(before: readonly Group[], after: readonly Group[]): Entry[] {
  const { came, left, both } = difference(before, after, ({ kind, slug }) => `${kind}/${slug}`);
  const changed = both.flatMap(([then, now]) => {
    const below = linesOf(then, now);
    const ends = then.status !== 'retired' && now.status === 'retired';
    return below.length === 0 ? [] : [{ ends, line: `${title(now)}${ends ? ' ends' : ''}`, below }];
  });
  return [
    ...came.map((group) => ({ line: `New: ${title(group)}`, below: firstLines(group) })),
    ...changed.filter(({ ends }) => ends).map(({ line, below }) => ({ line, below })),
    ...left.map((group) => ({ line: `No longer there: ${title(group)}` })),
    ...changed.filter(({ ends }) => !ends).map(({ line, below }) => ({ line, below })),
  ];
}

/** What a reviewer wants to know of a group that is new. */
function firstLines(group: Group): string[] {
  return [
    sentence(group.purpose),
    ...(group.kind === 'committee' ? [] : [`Status: ${words(group.status)}`, `Leads: ${peopleWords(group.leads)}`]),
    ...(group.members.length === 0 ? [] : [`Members: ${peopleWords(group.members)}`]),
    ...(group.slack === null ? [] : [`Slack: ${code(`#${group.slack.channel}`)}`]),
    ...meetingChanges([], group.meetings ?? []),
  ];
}

/** A fact that is one text: what it is called, what tells that it changed, how it is shown. */
type Single = readonly [label: string, value: (group: Group) => unknown, shown: (group: Group) => string];

const notStated = 'not stated';
const isDay = /^\d{4}-\d\d-\d\d$/;
const date = (iso: string | null) => (iso === null ? notStated : isDay.test(iso) ? formatDate(iso, 'en') : words(iso));
const address = (url: string | null) => (url === null ? notStated : code(url));
const text = (value: string | null) => (value === null ? notStated : sentence(value));

/** A fact that is shown from its value alone. */
const single = <Value>(label: string, value: (group: Group) => Value, shown: (value: Value) => string): Single => [
  label,
  value,
  (group) => shown(value(group)),
];

const singles: readonly Single[] = [
  single('Name', ({ name }) => name, text),
  single('Short name', ({ short }) => short, text),
  single('Status', ({ status }) => status, text),
  ['Leads', ({ leads }) => leads.map(({ key, area }) => [key, area]), ({ leads }) => peopleWords(leads)],
  single(
    'Vacant',
    ({ vacant }) => vacant?.since,
    (since) => (since === undefined ? 'no' : `since ${date(since)}`),
  ),
  single(
    'Ended',
    ({ retired }) => retired,
    (retired) => (retired === null ? 'no' : ended(retired)),
  ),
  single('Purpose', ({ purpose }) => purpose, text),
  single('Focus', ({ focus }) => focus, text),
  single('Ends when', ({ ends_when }) => ends_when, text),
  single(
    'Slack',
    ({ slack }) => slack?.channel,
    (channel) => (channel === undefined ? notStated : code(`#${channel}`)),
  ),
  single('Meeting notes', ({ notes }) => notes, address),
  single('Recordings', ({ recordings }) => recordings, address),
  single('Calendar', ({ calendar }) => calendar, address),
  single('Founded', ({ founded }) => founded, date),
  single('Facts confirmed', ({ confirmed }) => confirmed, date),
  single('Source of the facts', ({ source }) => source, address),
];

function ended({ on, successor, reason }: NonNullable<Group['retired']>): string {
  const next = successor === null ? '' : `, ${code(successor)} takes over`;
  return `${date(on)}${next}${reason === null ? '' : `: ${sentence(reason)}`}`;
}

/** A fact that is a list: what each entry is known by, and how it is shown. */
type Many = {
  readonly one: string;
  readonly many: string;
  readonly entries: (group: Group) => readonly { readonly key: string; readonly shown: string }[];
};

const named = (all: readonly { readonly name: string; readonly url?: string }[]) =>
  all.map(({ name, url = name }) => ({ key: JSON.stringify([name, url]), shown: words(name) }));

const lists: readonly Many[] = [
  { one: 'topic', many: 'topics', entries: ({ topics }) => named(topics.map((name) => ({ name }))) },
  { one: 'former name', many: 'former names', entries: ({ formerly }) => named(formerly.map((name) => ({ name }))) },
  {
    one: 'sponsor',
    many: 'sponsors',
    entries: ({ sponsors }) => named(sponsors.map(({ slug, name }) => ({ name, url: slug }))),
  },
  {
    one: 'mailing list',
    many: 'mailing lists',
    entries: ({ mailing_lists }) =>
      named((mailing_lists ?? []).map(({ name, archive, subscribe }) => ({ name, url: `${archive} ${subscribe}` }))),
  },
  {
    one: 'subproject',
    many: 'subprojects',
    entries: ({ subprojects }) => named(subprojects.map(({ name, summary }) => ({ name, url: `${summary}` }))),
  },
  {
    one: 'repository',
    many: 'repositories',
    entries: ({ repositories }) => named(repositories.map(({ name, url, note }) => ({ name, url: `${url} ${note}` }))),
  },
  {
    one: 'document',
    many: 'documents',
    entries: ({ documents }) => named(documents.map(({ title, url }) => ({ name: title, url }))),
  },
  {
    one: 'conflict of sources',
    many: 'conflicts of sources',
    entries: ({ conflicts }) =>
      conflicts.map(({ about, detail }) => ({ key: `${about} ${detail}`, shown: words(about) })),
  },
];

/** Everything that differs of a group, a line each, in the order in which readers care. */
function linesOf(before: Group, after: Group): string[] {
  return [
    ...singles.flatMap(([label, value, shown]) =>
      JSON.stringify(value(before)) === JSON.stringify(value(after))
        ? []
        : [`${label}: ${shown(before)} → ${shown(after)}`],
    ),
    ...cameAndLeft(
      // Who leads now, or is told as emeritus, is not gone.
      without(before.members, [...after.leads, ...after.emeritus]),
      after.members,
      'New members',
      'No longer members',
    ),
    ...cameAndLeft(before.emeritus, after.emeritus, 'Emeritus now', 'No longer emeritus'),
    ...areas(before, after),
    ...meetingChanges(before.meetings ?? [], after.meetings ?? []),
    ...lists.flatMap((list) => listLines(list, before, after)),
  ];
}

/** People who are not in another list, or are in none. */
function without(people: readonly Person[], others: readonly Person[]): Person[] {
  const keys = new Set(others.map(({ key }) => key));
  return people.filter(({ key }) => !keys.has(key));
}

/** What members look after, where that changed. */
function areas(before: Group, after: Group): string[] {
  const { both } = difference(before.members, after.members, ({ key }) => key);
  return both.flatMap(([was, is]) =>
    was.area === is.area ? [] : [`Looks after something else now: ${peopleWords([is])}`],
  );
}

/** Entries of a list that are new, gone, or changed below the same name. */
function listLines({ one, many, entries }: Many, before: Group, after: Group): string[] {
  const entry = difference(entries(before), entries(after), ({ key }) => key);
  const { came, left, both } = difference(entry.left, entry.came, ({ shown }) => shown);
  const line = (what: string, found: readonly { readonly shown: string }[]) =>
    found.length === 0
      ? []
      : [`${what} ${found.length === 1 ? one : many}: ${inLine(found.map(({ shown }) => shown))}`];
  return [
    ...line('New', came),
    ...line('No longer listed,', left),
    ...line(
      'Changed',
      both.map(([, is]) => is),
    ),
  ];
}
