import { item, line, put, type Slip, splitLine, value } from '../slips';

type Sign = readonly [kind: string, field: string, make: (line: string) => string];

const noDash = (text: string) => text.replace('- ', '  ');

/** Signs, spaces and tabs of one line. */
const signs: readonly Sign[] = [
  ...['status', 'topics', 'slack.channel', 'meetings.start', 'conflicts.detail'].map((field): Sign => {
    return ['a colon is deleted', field, (text) => text.replace(':', '')];
  }),
  ...['focus', 'notes', 'slack.channel', 'documents.path'].map((field): Sign => {
    return ['the space after a colon is deleted', field, (text) => text.replace(': ', ':')];
  }),
  ...['name', 'leads', 'confirmed', 'slack.channel', 'meetings.day', 'documents.title'].map((field): Sign => {
    return ['a full-width colon stands for a colon', field, (text) => text.replace(/: ?/, '：')];
  }),
  ...['purpose', 'documents.path'].map((field): Sign => {
    return ['a full-width colon and a space stand for a colon', field, (text) => text.replace(':', '：')];
  }),
  ...['slug', 'leads', 'slack.channel', 'meetings.start', 'documents.path', 'conflicts.about'].map((field): Sign => {
    return ['a line is indented one space more', field, (text) => ` ${text}`];
  }),
  ...['meetings.end', 'slack.channel', 'documents.title', 'conflicts.sources'].map((field): Sign => {
    return ['a line is indented one space less', field, (text) => text.slice(1)];
  }),
  ...['status', 'slack.channel', 'meetings.cadence', 'repositories.url'].map((field): Sign => {
    return ['a tab indents a line', field, (text) => `\t${text.trimStart()}`];
  }),
  ...['name', 'slack.channel'].map((field): Sign => {
    return ['a tab follows a colon', field, (text) => text.replace(': ', ':\t')];
  }),
  ...['purpose', 'meetings.day'].map((field): Sign => {
    return ['a no-break space follows a colon', field, (text) => text.replace(': ', ':\u00a0')];
  }),
  ...['status', 'notes', 'documents.title'].map((field): Sign => {
    return ['spaces stand at the end of a line', field, (text) => `${text}  `];
  }),
];

const itemSigns: readonly Sign[] = [
  ...['topics', 'leads', 'repositories.name', 'meetings.day', 'conflicts.about'].map((field): Sign => {
    return ['the dash of an item is deleted', field, noDash];
  }),
  ...['topics', 'leads'].map((field): Sign => {
    return ['the space after a dash is deleted', field, (text) => text.replace('- ', '-')];
  }),
  ...['topics', 'members', 'conflicts.sources'].map((field): Sign => {
    return ['an item is indented one space more', field, (text) => ` ${text}`];
  }),
  ...['topics', 'leads'].map((field): Sign => ['a tab indents an item', field, (text) => `\t${text.trimStart()}`]),
];

/** Slips that give a value a sign with a meaning in YAML, or one that only looks right. */
const inValues: readonly Sign[] = [
  ...['name', 'purpose', 'topics'].map((field): Sign => ['a space stands before the closing quote', field, (text) => `"${text} "`]),
  ...['name', 'topics'].map((field): Sign => ['curly quotes stand around a value', field, (text) => `“${text}”`]),
  ...['name', 'purpose', 'documents.title'].map((field): Sign => ['a quote is opened and not closed', field, (text) => `"${text}`]),
  ...['purpose', 'conflicts.detail'].map((field): Sign => {
    return ['a colon and a space stand in a text without quotes', field, (text) => text.replace(' ', ': ')];
  }),
  ...['purpose', 'topics'].map((field): Sign => {
    return ['a number sign follows a space', field, (text) => text.replace(/.$/, ' #1')];
  }),
  ...['leads', 'slack.channel', 'topics'].map((field): Sign => {
    return ['an invisible character stands in a value', field, (text) => `${text.slice(0, 3)}\u200b${text.slice(3)}`];
  }),
  ...['leads', 'name'].map((field): Sign => {
    return ['a letter of another script looks the same', field, (text) => text.replace(/a/i, 'а')];
  }),
];

/** Slips in signs and spaces: colons, dashes, quotes, tabs, and the lines of dashes around the fields. */
export const signSlips: readonly Slip[] = [
  ...signs.map(([kind, field, make]) => ({ kind, field, change: anyLine(make) })),
  ...itemSigns.map(([kind, field, make]) => ({ kind, field, change: item(([text = '']) => [make(text)]) })),
  ...inValues.map(([kind, field, make]) => ({ kind, field, change: value(make) })),
  { kind: 'a sign begins a number of the channel', field: 'slack.channel', change: put('#sig-network') },
  {
    kind: 'the quote at the start is deleted',
    field: 'conflicts.detail',
    change: ([text = '']) => (text.includes(': "') ? [text.replace('"', '')] : undefined),
  },
  {
    kind: 'the quote at the end is deleted',
    field: 'conflicts.detail',
    span: 'block',
    change: (lines) => (/: "/.test(lines[0] ?? '') ? lines.with(-1, (lines.at(-1) ?? '').slice(0, -1)) : undefined),
  },
  { kind: 'the quote at the start is deleted', field: 'repositories.note', change: value(unquoted(1, undefined)) },
  { kind: 'the quote at the end is deleted', field: 'repositories.note', change: value(unquoted(0, -1)) },
  { kind: 'the opening dashes are deleted', field: '---', change: (_lines, { at }) => (at === 0 ? [] : undefined) },
  {
    kind: 'the closing dashes are deleted',
    field: '---',
    pages: 2,
    change: (_lines, { at }) => (at > 0 ? [] : undefined),
  },
  {
    kind: 'a dash of the closing dashes is deleted',
    field: '---',
    change: (_lines, { at }) => (at > 0 ? ['--'] : undefined),
  },
  {
    kind: 'a byte order mark begins the file',
    field: '---',
    change: (_lines, { at }) => (at === 0 ? ['\ufeff---'] : undefined),
  },
  {
    kind: 'lines end as on Windows',
    field: '---',
    span: Number.POSITIVE_INFINITY,
    change: (lines, { at }) => (at === 0 ? lines.map((text) => `${text}\r`) : undefined),
  },
];

/** A change of a line that begins a field or is an item with a value. */
function anyLine(make: (line: string) => string): Slip['change'] {
  return (lines, context) => line(make)(lines, context) ?? (splitLine(lines[0] ?? '') ? [make(lines[0] ?? '')] : undefined);
}

function unquoted(from: number, to: number | undefined) {
  return (text: string) => (/^".*"$/.test(text) ? text.slice(from, to) : undefined);
}
