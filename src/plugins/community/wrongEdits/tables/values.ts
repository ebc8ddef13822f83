import { doubleLetter, dropLetter, put, type Slip, swapLetters, value } from '../slips';

/** Fields by how a letter goes wrong in their value. */
const letters = {
  'a letter is left out of a value': {
    make: dropLetter,
    fields: [
      ...['name', 'slug', 'status', 'focus', 'topics', 'purpose', 'source', 'notes', 'slack.channel', 'slack.id'],
      ...['mailing_lists.name', 'mailing_lists.subscribe', 'meetings.day', 'meetings.cadence'],
      ...['meetings.time_zone', 'subprojects.name', 'repositories.name', 'repositories.url', 'repositories.note'],
      ...['documents.title', 'documents.path', 'conflicts.about', 'conflicts.detail', 'conflicts.sources'],
    ],
  },
  'two letters are swapped in a value': {
    make: swapLetters,
    fields: ['slug', 'status', 'topics', 'slack.channel', 'meetings.time_zone', 'meetings.day', 'members.area'],
  },
  'a letter is doubled in a value': {
    make: doubleLetter,
    fields: ['focus', 'name', 'subprojects.summary', 'documents.url'],
  },
  'a letter is left out of a host': {
    make: (url: string) => url.replace(/([a-z])\.([a-z]+)\//, '.$2/'),
    fields: ['notes', 'recordings', 'calendar', 'repositories.url', 'mailing_lists.archive'],
  },
};

/** Short links that somebody writes by heart. */
const shortLinks = [
  { kind: 'a letter of a short link is left out', make: (path: string) => path.slice(0, -1) },
  { kind: 'a short link has no slash', make: (path: string) => path.slice(1) },
].flatMap(({ kind, make }) =>
  ['calendar', 'mailing_lists.archive'].map((field) => {
    return { kind, field, change: value((path) => (path.startsWith('/go/') ? make(path) : undefined)) };
  }),
);

const handles = [
  { make: dropLetter, kind: 'a letter is left out of a handle', fields: ['leads', 'members', 'emeritus'] },
  { make: doubleLetter, kind: 'a letter is doubled in a handle', fields: ['leads', 'members', 'members.person'] },
  { make: swapLetters, kind: 'two letters are swapped in a handle', fields: ['leads', 'emeritus'] },
  {
    make: (handle: string) => (handle === handle.toLowerCase() ? handle.toUpperCase() : handle.toLowerCase()),
    kind: 'a handle is in another case',
    fields: ['leads', 'members', 'emeritus'],
  },
  { make: (handle: string) => `@${handle}`, kind: 'a handle has an @', fields: ['leads', 'members'] },
  {
    make: (handle: string) => `https://github.com/${handle}`,
    kind: 'an address stands for a handle',
    fields: ['leads', 'members'],
  },
];

const dates = ['founded', 'confirmed', 'documents.date', 'meetings.first_date', 'vacant.since'];

/** A date so many days later. */
function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** Another day of the week, for a meeting whose first date fulfills a condition. */
function otherDay(isMeant: (firstDate: string) => boolean): Slip['change'] {
  return value((_day, { page, at }) => {
    const first = page.slice(at).find((line) => line.includes('first_date:'));
    return isMeant(first?.replace(/^.*: /, '') ?? 'null') ? 'monday' : undefined;
  });
}

/** A date with another year, month or day. */
const real = (at: number, text: string) => value((date) => date.split('-').with(at, text).join('-'));

/** Words and figures that look right to whoever writes them, by field. */
const unfit: readonly [kind: string, field: string, wrong: string][] = [
  ['a time is written in another way', 'meetings.start', '3 pm'],
  ['a time is written in another way', 'meetings.start', '15.30'],
  ['a time is written in another way', 'meetings.start', '9:30'],
  ['a time is written in another way', 'meetings.end', '24:00'],
  ['a time is written in another way', 'meetings.end', '16：30'],
  ['a meeting ends before it starts', 'meetings.end', '04:30'],
  ['a time zone is written in another way', 'meetings.time_zone', 'CST'],
  ['a time zone is written in another way', 'meetings.time_zone', 'UTC+8'],
  ['a time zone is written in another way', 'meetings.time_zone', 'Asia/Beijing'],
  ['a word is not one of those to choose from', 'status', 'active'],
  ['a word is not one of those to choose from', 'focus', 'product'],
  ['a word is not one of those to choose from', 'meetings.day', 'Thu'],
  ['a word is not one of those to choose from', 'meetings.day', 'thursday and friday'],
  ['a word is not one of those to choose from', 'meetings.cadence', 'biweekly'],
  ['a word is not one of those to choose from', 'conflicts.about', 'lead'],
  ['a word is not one of those to choose from', 'documents.language', 'Chinese'],
  ['a status does not go with the rest', 'status', 'retired'],
];

/** Slips in the value of a field. */
export const valueSlips: readonly Slip[] = [
  ...Object.entries(letters).flatMap(([kind, { make, fields }]) =>
    fields.map((field) => ({ kind, field, change: value(make) })),
  ),
  ...shortLinks,
  ...handles.flatMap(({ kind, make, fields }) => fields.map((field) => ({ kind, field, change: value(make) }))),
  ...dates.map((field) => ({ kind: 'a date is no real day', field, change: real(1, '13') })),
  ...['founded', 'documents.date'].map((field) => ({
    kind: 'a date is written in another way',
    field,
    change: value((date) => date.replaceAll('-', '/')),
  })),
  ...['confirmed', 'vacant.since'].map((field) => ({
    kind: 'a date is written in another way',
    field,
    change: value((date) => date.split('-').toReversed().join('.')),
  })),
  ...dates
    .filter((field) => field !== 'meetings.first_date')
    .map((field) => ({ kind: 'a date is in the future', field, change: real(0, '2027') })),
  { kind: 'a date is in the future', field: 'meetings.first_date', change: value((date) => later(date, 7 * 364)) },
  { kind: 'a date is a day later', field: 'meetings.first_date', change: value((date) => later(date, 1)) },
  {
    kind: 'a letter is left out of the name of a list',
    field: 'mailing_lists.archive',
    change: value((url, { page, at }) =>
      page[at + 1]?.includes('subscribe:') ? url.replace('kubesphere', 'kubesphre') : undefined,
    ),
  },
  {
    kind: 'a day is not that of the first meeting',
    field: 'meetings.day',
    change: otherDay((date) => date !== 'null'),
  },
  { kind: 'a day is another one', field: 'meetings.day', change: otherDay((date) => date === 'null') },
  { kind: 'a date is in another year', field: 'founded', change: real(0, '2029') },
  { kind: 'a date is in another year', field: 'founded', change: real(0, '2002') },
  { kind: 'a date is in another year', field: 'confirmed', change: real(0, '2016') },
  ...unfit.map(([kind, field, wrong]) => ({ kind, field, change: put(wrong) })),
];
