import { item, put, type Slip, value } from '../slips';

const text = ['name', 'slug', 'status', 'purpose', 'confirmed', 'source', 'notes'];

const lists = ['topics', 'leads', 'members', 'conflicts', 'documents'];

/** Slips that give a field a value of another type. */
export const typeSlips: readonly Slip[] = [
  ...lists.map(
    (field): Slip => ({
      kind: 'a text stands for a list',
      field,
      span: 'block',
      change: ([line = '', first = '']) =>
        line === `${field}:` ? [`${line} ${first.replace(/^ *- /, '')}`] : undefined,
    }),
  ),
  ...['emeritus', 'conflicts', 'documents'].map((field) => ({
    kind: 'nothing stands for an empty list',
    field,
    change: ([line]: readonly string[]) => (line === `${field}: []` ? [`${field}:`] : undefined),
  })),
  ...['name', 'slug', 'purpose', 'notes', 'meetings.day'].map((field) => ({
    kind: 'a list stands for a text',
    field,
    change: value((word) => `[${word}]`),
  })),
  ...['name', 'purpose', 'source', 'meetings.start', 'slack.channel'].map((field) => ({
    kind: 'a number stands for a text',
    field,
    change: put('1530'),
  })),
  { kind: 'a number stands for a text', field: 'topics', change: item(() => ['  - 3.10']) },
  { kind: 'a number stands for a text', field: 'founded', change: put('2020') },
  { kind: 'a number stands for a text', field: 'leads', change: item(() => ['  - 1984']) },
  ...['name', 'status', 'topics', 'notes', 'meetings.time_zone'].map((field) => ({
    kind: 'true stands for a text',
    field,
    change: put('true'),
  })),
  ...[...text, 'topics', 'leads', 'slack.channel', 'meetings.start', 'documents.title', 'repositories.url'].map(
    (field) => ({ kind: 'null stands for a text', field, change: put('null') }),
  ),
  ...['name', 'slug', 'notes', 'meetings.start'].map((field) => ({
    kind: 'a map stands for a text',
    field,
    change: value((word) => `{text: "${word}"}`),
  })),
  {
    kind: 'a map stands for a text',
    field: 'leads',
    change: item(([line = '']) => [line.replace('- ', '- name: ')]),
  },
  {
    kind: 'a text stands for a map',
    field: 'slack',
    span: 2,
    change: ([line = '', channel = '']) => [`${line} ${channel.replace(/^ *channel: /, '')}`],
  },
  {
    kind: 'a map stands for a list',
    field: 'meetings',
    span: 2,
    change: ([line = '', first = '']) => (line === 'meetings:' ? [line, first.replace('- ', '  ')] : undefined),
  },
  {
    kind: 'a list stands for a map',
    field: 'slack',
    span: 2,
    change: ([line = '', channel = '']) => [line, channel.replace(/^ {2}/, '  - ')],
  },
];
