import { item, line, type Slip, splitLine, value } from '../slips';

const required = ['name', 'slug', 'status', 'focus', 'purpose', 'confirmed'];

const optional = ['founded', 'source', 'notes', 'recordings', 'calendar', 'mailing_lists', 'slack.id', 'emeritus'];

const inItems = [
  'documents.title',
  'documents.path',
  'documents.date',
  'documents.language',
  'repositories.name',
  'repositories.url',
  'repositories.note',
  'subprojects.summary',
  'mailing_lists.archive',
  'mailing_lists.subscribe',
  'meetings.day',
  'meetings.start',
  'meetings.time_zone',
  'members.area',
  'conflicts.about',
  'conflicts.detail',
  'vacant.since',
  'slack.channel',
];

const blocks = ['topics', 'leads', 'members', 'slack', 'meetings', 'repositories', 'documents', 'conflicts', 'vacant'];

/** The lines of a block without its first; nothing for one without lines of its own. */
const withoutFirst = (lines: readonly string[]) =>
  lines.length > 1 && /^[a-z]/.test(lines[0] ?? '') ? lines.slice(1) : undefined;

const swapLines = (lines: readonly string[]) => lines.toReversed();

const isField = (text: string | undefined) => /^ *(- )?[a-z_]+:/.test(text ?? '');

const deletions: readonly Slip[] = [
  ...[...required, ...optional].map((field) => ({ kind: 'a field is deleted', field, change: single(() => []) })),
  ...inItems.map((field) => ({ kind: 'a field of an item is deleted', field, change: single(() => []) })),
  ...blocks.map(
    (field): Slip => ({
      kind: 'a field is deleted with all its lines',
      field,
      span: 'block',
      change: (lines) => (withoutFirst(lines) ? [] : undefined),
    }),
  ),
  ...['topics', 'leads', 'slack', 'meetings', 'conflicts.sources'].map(
    (field): Slip => ({
      kind: 'a field’s name is deleted and its lines stay',
      field,
      span: 'block',
      change: (lines) => (lines.length > 1 && isField(lines[0]) && lines[0]?.endsWith(':') ? lines.slice(1) : undefined),
    }),
  ),
  ...[...required, 'notes', 'slack.channel', 'meetings.day', 'documents.title', 'documents.path', 'conflicts.about'].map(
    (field) => ({ kind: 'a value is deleted', field, change: value(() => '') }),
  ),
  ...['topics', 'leads', 'members'].map((field) => ({
    kind: 'the value of an item is deleted',
    field,
    change: item(() => ['  -']),
  })),
  { kind: 'an item of a list is deleted', field: 'topics', pages: 2, change: item(() => []) },
  { kind: 'an item of a list is deleted', field: 'members', pages: 2, change: item(() => []) },
  { kind: 'an item of a list is deleted', field: 'emeritus', change: item(() => []) },
  { kind: 'an item of a list is deleted', field: 'conflicts.sources', change: item(() => []) },
  ...['conflicts', 'documents', 'repositories'].map(
    (field): Slip => ({ kind: 'an item of a list is deleted', field, span: 'block', change: item(() => []) }),
  ),
  {
    kind: 'the only item of a list is deleted',
    field: 'leads',
    pages: 2,
    span: 'block',
    change: (lines) => (lines.length === 2 ? lines.slice(0, 1) : undefined),
  },
  {
    kind: 'the only item of a list is deleted',
    field: 'conflicts.sources',
    span: 'block',
    change: (lines) => (lines.length === 2 ? lines.slice(0, 1) : undefined),
  },
  ...['topics', 'leads', 'repositories', 'meetings', 'conflicts'].map((field) => ({
    kind: 'the dash of an item is deleted',
    field: field === 'repositories' ? 'repositories.name' : field === 'meetings' ? 'meetings.day' : field === 'conflicts' ? 'conflicts.about' : field,
    change: item(([text = '']) => [text.replace('- ', '  ')]),
  })),
  ...['status', 'topics', 'slack.channel', 'meetings.start', 'conflicts.detail'].map((field) => ({
    kind: 'a colon is deleted',
    field,
    change: line((text) => text.replace(':', '')),
  })),
  ...['focus', 'notes', 'slack.channel', 'documents.path'].map((field) => ({
    kind: 'the space after a colon is deleted',
    field,
    change: line((text) => text.replace(': ', ':')),
  })),
  { kind: 'the space after a dash is deleted', field: 'topics', change: item(([text = '']) => [text.replace('- ', '-')]) },
  { kind: 'the space after a dash is deleted', field: 'leads', change: item(([text = '']) => [text.replace('- ', '-')]) },
  ...['conflicts.detail', 'repositories.note'].flatMap((field): Slip[] => [
    { kind: 'the quote at the start is deleted', field, change: quoted((text) => text.replace('"', '')) },
    { kind: 'the quote at the end is deleted', field, span: 'block', change: quotedBlock },
  ]),
  { kind: 'the closing dashes are deleted', field: '---', pages: 2, change: ([], { page }) => (page[0] === '---' ? [] : []) },
  {
    kind: 'the second line of a text is deleted',
    field: 'conflicts.detail',
    change: ([text = '']) => (isField(text) || text.endsWith('"') ? undefined : []),
  },
];

/** A change of a field's only line. */
function single(make: () => readonly string[]): Slip['change'] {
  return ([text = '']) => (splitLine(text) && isField(text) ? make() : undefined);
}

function quoted(make: (text: string) => string): Slip['change'] {
  return ([text = '']) => (text.includes(': "') ? [make(text)] : undefined);
}

function quotedBlock(lines: readonly string[]): readonly string[] | undefined {
  const last = lines.at(-1) ?? '';
  return lines[0]?.includes(': "') && last.endsWith('"') ? lines.with(-1, last.slice(0, -1)) : undefined;
}

export const structureSlips: readonly Slip[] = deletions;
void swapLines;
