import { block, isFirst, isLater, isOnly, item, line, type Slip, value } from '../slips';

const fields = [
  ...['name', 'slug', 'status', 'focus', 'purpose', 'confirmed', 'founded', 'source', 'notes', 'recordings'],
  ...['calendar', 'slack.id', 'vacant.since'],
];

const fieldsOfItems = [
  ...['documents.path', 'documents.url', 'documents.date', 'documents.language', 'repositories.url'],
  ...['repositories.note', 'subprojects.summary', 'mailing_lists.archive', 'mailing_lists.subscribe'],
  ...['meetings.start', 'meetings.end', 'meetings.time_zone', 'members.area'],
];

const firstFieldsOfItems = ['documents.title', 'repositories.name', 'meetings.day', 'conflicts.about'];

const blocks = ['topics', 'leads', 'slack', 'meetings', 'repositories', 'documents', 'conflicts', 'vacant'];

const valued = [
  ...['name', 'slug', 'status', 'focus', 'purpose', 'confirmed', 'founded', 'notes', 'slack.channel', 'meetings.day'],
  ...['documents.title', 'documents.path', 'repositories.url', 'conflicts.about'],
];

/** What is deleted: a field, a value, an item, a line. */
export const deletionSlips: readonly Slip[] = [
  ...fields.map((field) => ({ kind: 'a field is deleted', field, change: line(() => []) })),
  ...fieldsOfItems.map((field) => ({ kind: 'a field of an item is deleted', field, change: line(() => []) })),
  ...firstFieldsOfItems
    .flatMap((field) => [
      {
        kind: 'the first line of a list’s only item is deleted',
        field,
        change: item((_lines, context) => (isOnly(context) ? [] : undefined)),
      },
      {
        kind: 'the first line of a list’s first item is deleted',
        field,
        change: item((_lines, context) => (isFirst(context) ? [] : undefined)),
      },
      {
        kind: 'the first line of a later item is deleted',
        field,
        change: item((_lines, context) => (isLater(context) ? [] : undefined)),
      },
    ])
    .filter(({ kind, field }) => field !== 'meetings.day' || kind.includes('only')),
  ...blocks.map(
    (field): Slip => ({ kind: 'a field is deleted with all its lines', field, span: 'block', change: block(() => []) }),
  ),
  {
    kind: 'a field is deleted with all its lines',
    field: 'members',
    span: 'block',
    change: block((lines, { isElsewhere }) =>
      lines.slice(1).every((text) => /^ {2}- \S+$/.test(text) && !isElsewhere(text.slice(4))) ? [] : lines,
    ),
  },
  { kind: 'a field is deleted', field: 'subprojects', change: line((text) => (text.endsWith('[]') ? [] : text)) },
  {
    kind: 'the only line of a field is deleted',
    field: 'slack',
    span: 'block',
    change: block((lines) => (lines.length === 2 ? lines.slice(0, 1) : lines)),
  },
  ...['topics', 'leads', 'slack', 'meetings', 'conflicts.sources'].map(
    (field): Slip => ({
      kind: 'a field’s name is deleted and its lines stay',
      field,
      span: 'block',
      change: block((lines) => lines.slice(1)),
    }),
  ),
  {
    kind: 'a field’s name is deleted and its lines stay',
    field: 'members',
    span: 'block',
    change: block((lines) => (lines.slice(1).every((text) => /^ {2}- \S+$/.test(text)) ? lines.slice(1) : lines)),
  },
  ...valued.map((field) => ({ kind: 'a value is deleted', field, change: value(() => '') })),
  ...['topics', 'leads', 'members'].map((field) => ({
    kind: 'the value of an item is deleted',
    field,
    change: item(() => ['  -']),
  })),
  { kind: 'an item of a list is deleted', field: 'topics', pages: 2, change: item(() => []) },
  {
    kind: 'an item of a list is deleted',
    field: 'members',
    pages: 2,
    change: item(([text = ''], context) => (!isOnly(context) && context.isElsewhere(text) ? [] : undefined)),
  },
  {
    kind: 'somebody whom no other page names is deleted',
    field: 'members',
    pages: 2,
    change: item(([text = ''], context) => (!isOnly(context) && !context.isElsewhere(text.slice(4)) ? [] : undefined)),
  },
  {
    kind: 'an item of a list is deleted',
    field: 'conflicts.sources',
    change: item((_lines, context) => (isOnly(context) ? undefined : [])),
  },
  ...['conflicts.about', 'documents.title', 'repositories.name'].map(
    (field): Slip => ({
      kind: 'an item of a list is deleted with all its lines',
      field,
      span: 'block',
      change: item((_lines, context) => (isOnly(context) ? undefined : [])),
    }),
  ),
  ...['topics', 'leads', 'emeritus', 'repositories', 'conflicts.sources'].map(
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
