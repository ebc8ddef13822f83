import { block, type Context, isFirst, isLater, isOnly, item, line, type Slip, splitLine } from '../slips';

type Make = (line: string) => string;

const inside = (text: string) => ` ${text}`;
const outside = (text: string) => text.slice(1);
const tabbed = (text: string) => `\t${text.trimStart()}`;
const noDash = (text: string) => text.replace('- ', '  ');

/** Signs and spaces of a line that begins a field. */
const ofFields: readonly (readonly [kind: string, fields: readonly string[], make: Make])[] = [
  [
    'a colon is deleted',
    ['status', 'leads', 'slack.channel', 'meetings.start', 'conflicts.detail'],
    (text) => text.replace(':', ''),
  ],
  [
    'the space after a colon is deleted',
    ['focus', 'notes', 'slack.channel', 'documents.path'],
    (text) => text.replace(': ', ':'),
  ],
  [
    'a full-width colon stands for a colon',
    ['name', 'leads', 'confirmed', 'slack.channel', 'meetings.day', 'documents.title'],
    (text) => text.replace(/: ?/, '：'),
  ],
  [
    'a full-width colon and a space stand for a colon',
    ['purpose', 'documents.path'],
    (text) => text.replace(':', '：'),
  ],
  ['a line is indented one space more', ['slug', 'meetings.start', 'documents.path', 'mailing_lists.archive'], inside],
  ['a line is indented one space less', ['meetings.end', 'documents.path', 'repositories.url'], outside],
  ['a tab indents a line', ['status', 'slack.channel', 'meetings.cadence', 'repositories.url'], tabbed],
  ['a tab follows a colon', ['name', 'slack.channel'], (text) => text.replace(': ', ':\t')],
  ['a no-break space follows a colon', ['purpose', 'meetings.day'], (text) => text.replace(': ', ':\u00a0')],
  ['spaces stand at the end of a line', ['status', 'notes', 'documents.title'], (text) => `${text}  `],
];

type Where = (context: Context) => boolean;

/** Signs and spaces of an item, by where it stands in its list. */
const ofItems: readonly (readonly [kind: string, fields: readonly string[], where: Where, make: Make])[] = [
  [
    'the dash of a list’s only item is deleted',
    ['leads', 'repositories.name', 'meetings.day', 'conflicts.about'],
    isOnly,
    noDash,
  ],
  [
    'the dash of a list’s first item is deleted',
    ['topics', 'repositories.name', 'documents.title', 'conflicts.about'],
    isFirst,
    noDash,
  ],
  [
    'the dash of a later item is deleted',
    ['topics', 'members', 'repositories.name', 'conflicts.about'],
    isLater,
    noDash,
  ],
  ['the space after the first dash is deleted', ['topics', 'leads'], isFirst, (text) => text.replace('- ', '-')],
  ['the space after a later dash is deleted', ['topics', 'leads'], isLater, (text) => text.replace('- ', '-')],
  ['a list’s only item is indented one space more', ['leads', 'conflicts.sources'], isOnly, inside],
  ['a list’s first item is indented one space more', ['topics', 'leads'], isFirst, inside],
  [
    'a later item is indented one space more',
    ['topics', 'members', 'conflicts.sources', 'conflicts.about'],
    isLater,
    inside,
  ],
  ['a later item is indented one space less', ['topics', 'leads', 'conflicts.sources'], isLater, outside],
  ['a tab indents an item', ['topics', 'leads'], () => true, tabbed],
];

/** Changes of one of the two lines of dashes around the fields. */
const ofDashes: readonly Slip[] = [
  { kind: 'the opening dashes are deleted', field: '---', change: opening(() => []) },
  { kind: 'the closing dashes are deleted', field: '---', pages: 2, change: closing(() => []) },
  { kind: 'a dash of the closing dashes is deleted', field: '---', change: closing(() => ['--']) },
  { kind: 'a byte order mark begins the file', field: '---', change: opening(() => ['\ufeff---']) },
  {
    kind: 'lines end as on Windows',
    field: '---',
    span: Number.POSITIVE_INFINITY,
    change: opening((lines) => lines.join('\r\n').split('\n')),
  },
];

/** Slips in signs and spaces: colons, dashes, indentation, and the lines of dashes around the fields. */
export const signSlips: readonly Slip[] = [
  ...ofFields.flatMap(([kind, fields, make]) =>
    fields.map((field) => ({ kind, field, change: line((text) => (hasValue(text) ? make(text) : text)) })),
  ),
  ...ofItems.flatMap(([kind, fields, isMeant, make]) =>
    fields.map((field) => ({
      kind,
      field,
      change: item(([text = ''], context) => (isMeant(context) ? [make(text)] : undefined)),
    })),
  ),
  {
    kind: 'the only line of a field is indented one space more',
    field: 'slack',
    span: 'block',
    change: block((lines) => (lines.length === 2 ? [lines[0] ?? '', inside(lines[1] ?? '')] : lines)),
  },
  {
    kind: 'the only line of a field is indented one space less',
    field: 'slack',
    span: 'block',
    change: block((lines) => (lines.length === 2 ? [lines[0] ?? '', outside(lines[1] ?? '')] : lines)),
  },
  ...ofDashes,
];

/** A line whose value stands on it, or `leads:` with its list below. */
function hasValue(text: string): boolean {
  return splitLine(text) !== undefined || text === 'leads:';
}

function opening(make: (lines: readonly string[]) => readonly string[]): Slip['change'] {
  return (lines, { at }) => (at === 0 ? make(lines) : undefined);
}

function closing(make: (lines: readonly string[]) => readonly string[]): Slip['change'] {
  return (lines, { at }) => (at > 0 ? make(lines) : undefined);
}
