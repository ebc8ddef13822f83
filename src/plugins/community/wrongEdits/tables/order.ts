import { block, item, type Slip } from '../slips';

const swap = (lines: readonly string[]) => lines.toReversed();

const neighbours = ['name', 'status', 'confirmed', 'meetings.start'];

/** What stands at the wrong place, or twice. */
export const orderSlips: readonly Slip[] = [
  ...neighbours.map((field) => ({ kind: 'two fields side by side are swapped', field, span: 2, change: swap })),
  ...['documents.title', 'repositories.name', 'meetings.day', 'conflicts.about'].map(
    (field): Slip => ({
      kind: 'the first two lines of an item are swapped',
      field,
      span: 2,
      change: item(swap),
    }),
  ),
  ...['topics', 'leads', 'slack', 'meetings'].map(
    (field): Slip => ({
      kind: 'a field’s name and its first line are swapped',
      field,
      span: 'block',
      change: block(([first = '', second = '', ...rest]) => [second, first, ...rest]),
    }),
  ),
  {
    kind: 'the last field and the closing dashes are swapped',
    field: 'conflicts',
    span: 2,
    change: ([last = '', next]) => (next === '---' ? [next, last] : undefined),
  },
  {
    kind: 'two lines of a text are swapped',
    field: 'conflicts.detail',
    span: 2,
    change: ([first = '', second = '']) => {
      return /^ *detail: [^"]+$/.test(first) && /^ {6}[^-"][^"]+$/.test(second) ? [second, first] : undefined;
    },
  },
  ...['topics', 'leads', 'members', 'conflicts.sources'].map(
    (field): Slip => ({
      kind: 'two items of a list are swapped',
      field,
      span: 2,
      change: ([first = '', second = '']) =>
        /^ *- /.test(first) && /^ *- /.test(second) && second.indexOf('-') === first.indexOf('-')
          ? [second, first]
          : undefined,
    }),
  ),
  ...['name', 'status', 'notes', 'slack.channel', 'meetings.start', 'documents.path', 'conflicts.about'].map(
    (field): Slip => ({
      kind: 'a line stands twice',
      field,
      change: ([text = '']) => (/: \S/.test(text) ? [text, text] : undefined),
    }),
  ),
  ...['topics', 'leads', 'members', 'emeritus', 'conflicts.sources'].map((field) => ({
    kind: 'an item of a list stands twice',
    field,
    change: item(([text = '']) => [text, text]),
  })),
  ...['repositories.name', 'documents.title', 'conflicts.about', 'subprojects.name', 'members.person'].map(
    (field): Slip => ({
      kind: 'an item of a list stands twice with all its lines',
      field,
      span: 'block',
      change: item((lines) => (lines.length > 1 ? [...lines, ...lines] : undefined)),
    }),
  ),
  ...['leads', 'slack'].map(
    (field): Slip => ({
      kind: 'a field stands twice with all its lines',
      field,
      span: 'block',
      change: block((lines) => [...lines, ...lines]),
    }),
  ),
];
