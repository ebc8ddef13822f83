import { block, item, line, type Slip, value } from '../slips';

const fields = [
  ...['name', 'slug', 'status', 'focus', 'purpose', 'confirmed', 'founded', 'source', 'notes', 'recordings'],
  ...['calendar', 'subprojects', 'slack.id', 'slack.channel', 'vacant.since'],
];

const fieldsOfItems = [
  ...['documents.path', 'documents.url', 'documents.date', 'documents.language', 'repositories.url'],
  ...['repositories.note', 'subprojects.summary', 'mailing_lists.archive', 'mailing_lists.subscribe'],
  ...['meetings.start', 'meetings.end', 'meetings.time_zone', 'members.area'],
];

const firstFieldsOfItems = ['documents.title', 'repositories.name', 'meetings.day', 'conflicts.about'];

const blocks = ['topics', 'leads', 'members', 'slack', 'meetings', 'repositories', 'documents', 'conflicts', 'vacant'];

const valued = [
  ...['name', 'slug', 'status', 'focus', 'purpose', 'confirmed', 'founded', 'notes', 'slack.channel', 'meetings.day'],
  ...['documents.title', 'documents.path', 'repositories.url', 'conflicts.about'],
];

/** What is deleted: a field, a value, an item, a line. */
export const deletionSlips: readonly Slip[] = [
  ...fields.map((field) => ({ kind: 'a field is deleted', field, change: line(() => []) })),
  ...fieldsOfItems.map((field) => ({ kind: 'a field of an item is deleted', field, change: line(() => []) })),
  ...firstFieldsOfItems.map((field) => ({
    kind: 'the first line of an item is deleted',
    field,
    change: item(() => []),
  })),
  ...blocks.map(
    (field): Slip => ({ kind: 'a field is deleted with all its lines', field, span: 'block', change: block(() => []) }),
  ),
  ...['topics', 'leads', 'members', 'slack', 'meetings', 'conflicts.sources'].map(
    (field): Slip => ({
      kind: 'a field’s name is deleted and its lines stay',
      field,
      span: 'block',
      change: block((lines) => lines.slice(1)),
    }),
  ),
  ...valued.map((field) => ({ kind: 'a value is deleted', field, change: value(() => '') })),
  ...['topics', 'leads', 'members'].map((field) => ({
    kind: 'the value of an item is deleted',
    field,
    change: item(() => ['  -']),
  })),
  { kind: 'an item of a list is deleted', field: 'topics', pages: 2, change: item(() => []) },
  { kind: 'an item of a list is deleted', field: 'members', pages: 2, change: item(() => []) },
  { kind: 'an item of a list is deleted', field: 'emeritus', change: item(() => []) },
  { kind: 'an item of a list is deleted', field: 'conflicts.sources', change: item(() => []) },
  ...['conflicts.about', 'documents.title', 'repositories.name'].map(
    (field): Slip => ({ kind: 'an item of a list is deleted with all its lines', field, span: 'block', change: item(() => []) }),
  ),
  ...['topics', 'leads', 'conflicts.sources'].map(
    (field): Slip => ({
      kind: 'every item of a list is deleted',
      field,
      span: 'block',
      change: block((lines) => lines.slice(0, 1)),
    }),
  ),
  {
    kind: 'the second line of a text is deleted',
    field: 'conflicts.detail',
    change: ([text = '']) => (/^ {6}/.test(text) && !text.endsWith('"') ? [] : undefined),
  },
];
