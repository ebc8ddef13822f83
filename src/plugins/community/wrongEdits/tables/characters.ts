import { put, type Slip, splitLine, value } from '../slips';

type Character = readonly [kind: string, fields: readonly string[], make: (value: string) => string | undefined];

const quoted = (text: string) => /^"[^"]*"$/.test(text);
const plain = (text: string) => !/[":#]/.test(text);

/** Characters in a value that have a meaning in YAML, or only look like the right ones. */
const characters: readonly Character[] = [
  ['a space stands before the closing quote', ['name', 'purpose', 'topics'], (text) => `"${text} "`],
  ['a space stands after the opening quote', ['documents.title', 'leads'], (text) => `" ${text}"`],
  ['curly quotes stand around a value', ['name', 'topics', 'status'], (text) => `“${text}”`],
  [
    'a quote is opened and not closed',
    ['name', 'purpose', 'documents.title'],
    (text) => (plain(text) ? `"${text}` : undefined),
  ],
  ['a quote stands at the end only', ['topics'], (text) => `${text}"`],
  [
    'a colon and a space stand in a text without quotes',
    ['purpose', 'conflicts.detail', 'documents.title'],
    (text) => (plain(text) ? text.replace(' ', ': ') : undefined),
  ],
  ['a number sign follows a space', ['purpose', 'topics', 'documents.title'], (text) => `${text} #1 of many`],
  [
    'an invisible character stands in a value',
    ['leads', 'slack.channel', 'topics', 'purpose'],
    (text) => `${text.slice(0, 3)}\u200b${text.slice(3)}`,
  ],
  [
    'a letter of another script looks the same',
    ['leads', 'name', 'slug'],
    (text) => text.replace(/[ae]/, (letter) => (letter === 'a' ? 'а' : 'е')),
  ],
  ['a full-width comma stands in a text', ['purpose'], (text) => text.replace(',', '，')],
  ['an asterisk begins a value', ['topics', 'purpose'], (text) => `*${text}`],
  ['a percent sign begins a value', ['topics'], (text) => `%${text}`],
  ['the quote at the start is deleted', ['repositories.note'], (text) => (quoted(text) ? text.slice(1) : undefined)],
  ['the quote at the end is deleted', ['repositories.note'], (text) => (quoted(text) ? text.slice(0, -1) : undefined)],
];

const opens = (line: string | undefined) => /^ *(- )?[a-z_]+: "/.test(line ?? '');

/** Slips in the characters of a value: quotes, signs with a meaning in YAML, characters that only look right. */
export const characterSlips: readonly Slip[] = [
  ...characters.flatMap(([kind, fields, make]) => fields.map((field) => ({ kind, field, change: value(make) }))),
  { kind: 'a number sign begins a value', field: 'slack.channel', change: put('#sig-network') },
  {
    kind: 'the quote at the start of a long text is deleted',
    field: 'conflicts.detail',
    change: ([text = '']) =>
      opens(text) && splitLine(text)?.value.includes(': ') ? [text.replace('"', '')] : undefined,
  },
  {
    kind: 'the quote at the end of the first long text is deleted',
    field: 'conflicts.detail',
    span: 'block',
    change: (lines, { page, at }) => (page.findIndex(opens) === at ? unclosed(lines) : undefined),
  },
  {
    kind: 'the quote at the end of a later long text is deleted',
    field: 'conflicts.detail',
    span: 'block',
    change: (lines, { page, at }) => (page.findIndex(opens) < at ? unclosed(lines) : undefined),
  },
];

/** A quoted text of several lines without its last quote. */
function unclosed(lines: readonly string[]): readonly string[] | undefined {
  const [first, ...more] = lines;
  const last = more.at(-1);
  return opens(first) && last !== undefined ? lines.with(-1, last.slice(0, -1)) : undefined;
}
