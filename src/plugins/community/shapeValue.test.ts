import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkShape } from './check';
import * as f from './schema/fields';
import { parseYaml } from './source';
import { told } from './testing';

const meeting = z.strictObject({
  day: z.enum(['monday', 'thursday']),
  start: f.time.nullable().default(null),
  cadence: z.enum(['weekly', 'every 2 weeks']).optional(),
});

const schema = z.strictObject({
  slug: f.slug.optional(),
  status: z.enum(['open', 'proposed', 'retired']).optional(),
  confirmed: f.date.optional(),
  seats: z.int().positive().optional(),
  share: z.number().min(0).max(1).optional(),
  featured: z.boolean().optional(),
  github: z.null().optional(),
  leads: f.uniqueList(z.union([f.person, z.strictObject({ person: f.person, area: f.text })])),
  slack: z.strictObject({ channel: f.slackChannel, id: f.text.optional() }).optional(),
  meetings: z.array(meeting).min(1).optional(),
  sponsors: f.uniqueList(f.slug).refine((sponsors) => sponsors.length !== 1, 'needs two sponsors'),
  people: z.record(f.personKey, z.strictObject({ name: f.text.nullable().default(null) })).optional(),
});

const found = (text: string) => told(text, checkShape(parseYaml('a.yml', text), schema).problems);

type Case = [what: string, text: string, ...told: string[]];

const real = 'must be a real date as YYYY-MM-DD';
const fieldsOfSlack = 'must be a map of fields (channel, id)';

describe('a value of another kind', () => {
  test.each<Case>([
    ['a number for text', 'slug: 2023\n', '1 «2023» slug must be text, not the number 2023 → "2023"'],
    [
      'a number for a date, which no quotes make right',
      'confirmed: 2023\n',
      '1 «2023» confirmed must be text, not the number 2023',
    ],
    [
      'a number for a time',
      'meetings: [{day: monday, start: 15}]\n',
      '1 «15» meetings[0].start must be text, not the number 15 → 15:00',
    ],
    [
      'a number for a time, as it is written',
      'meetings: [{day: monday, start: 15.30}]\n',
      '1 «15.30» meetings[0].start must be text, not the number 15.3 → 15:30',
    ],
    [
      'a number for text, as it is written',
      'slug: 1_0\nseats: 1\n',
      '1 «1_0» slug must be lower-case words joined by dashes → 1-0',
    ],
    ['true for text', 'slug: true\n', '1 «true» slug must be text, not true → "true"'],
    ['a list of one for text', 'slug: [a]\n', '1 «[a]» slug must be text, not a list → a'],
    ['a list for text', 'slug: [a, b]\n', '1 «[a, b]» slug must be text, not a list'],
    [
      'a map for an item',
      'sponsors:\n  - docs: writing\n',
      '2 «docs: writing» sponsors[0] must be text, not a map of fields',
    ],
    ['nothing for text', 'slug:\n', '1 «slug» slug must be text, not empty'],
    ['nothing for an item', 'sponsors:\n  - a\n  -\n', '3 «-» sponsors[1] must be text, not empty'],
    ['text for a list', 'leads: ana\n', '1 «ana» leads must be a list, not text → [ana]'],
    [
      'texts for a list',
      'leads: ana, Bo-Li，carol\n',
      '1 «ana, Bo-Li，carol» leads must be a list, not text → [ana, Bo-Li, carol]',
    ],
    ['a list that lost a bracket', 'leads: ana]\n', '1 «ana]» leads must be a list, not text → [ana]'],
    ['text for a list of records', 'meetings: monday\n', '1 «monday» meetings must be a list, not text'],
    [
      'nothing for a list',
      'leads:\n',
      '1 «leads» leads must be a list, not empty: write [] when there is nothing to say',
    ],
    [
      'a record for a list',
      'meetings:\n  day: monday\n',
      '2 «day: monday» meetings must be a list, not a map of fields: put a dash before the first field of each item',
    ],
    ['text for a record', 'slack: sig-a\n', `1 «sig-a» slack ${fieldsOfSlack}, not text → {channel: sig-a}`],
    ['text for a record that it does not fit', 'slack: "#sig a"\n', `1 «"#sig a"» slack ${fieldsOfSlack}, not text`],
    [
      'a field without a space for a record',
      'slack:\n  channel:sig-a\n',
      '2 «channel:sig-a» slack must be a map of fields: a space is missing after the colon → channel: sig-a',
    ],
    [
      'a list for a record',
      'slack:\n  - channel: a\n',
      `2 «- channel: a» slack ${fieldsOfSlack}, not a list: take the dash out`,
    ],
    [
      'nothing for an entry',
      'people:\n  ana:\n',
      '2 «ana» people.ana must be a map of fields (name), not empty: write {} when there is nothing to say',
    ],
    [
      'a field without a colon for a record',
      'slack:\n  channel sig-a\n',
      '2 «channel sig-a» slack must be a map of fields: a colon is missing after the field’s name → channel: sig-a',
    ],
    [
      'a field with a Chinese colon for a record',
      'slack:\n  channel：sig-a\n',
      '2 «channel：sig-a» slack must be a map of fields: the colon is a Chinese one: write ":" and a space → channel: sig-a',
    ],
    ['text for a number', 'seats: "25"\n', '1 «"25"» seats must be a number, not text → 25'],
    ['words for a number', 'seats: many\n', '1 «many» seats must be a number, not text'],
    ['half a number', 'seats: 2.5\n', '1 «2.5» seats must be a whole number, not the number 2.5'],
    ['a word for true', 'featured: yes\n', '1 «yes» featured must be true or false, not text → true'],
    ['a word for false', 'featured: "false"\n', '1 «"false"» featured must be true or false, not text → false'],
    ['text for null', 'github: ana\n', '1 «ana» github must be null or left out, not text'],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a value that is none of the choices', () => {
  const status = 'must be one of: open, proposed, retired';
  const cadence = 'must be one of: weekly, every 2 weeks';

  test.each<Case>([
    ['near one', 'status: opened\n', `1 «opened» status "opened" ${status}. Did you mean "open"? → open`],
    ['in another case', 'status: Open\n', `1 «Open» status "Open" ${status}. Did you mean "open"? → open`],
    ['near none', 'status: zzz\n', `1 «zzz» status "zzz" ${status}`],
    ['the begin of one', 'status: prop\n', `1 «prop» status "prop" ${status}. Did you mean "proposed"? → proposed`],
    [
      'another word for one',
      'status: dissolved\n',
      `1 «dissolved» status "dissolved" ${status}. Did you mean "retired"? → retired`,
    ],
    ['empty', 'status:\n', `1 «status» status is empty and ${status}`],
    ['a number', 'status: 1\n', `1 «1» status is the number 1 and ${status}`],
    ['a list of one', 'status: [open]\n', `1 «[open]» status is a list and ${status}. Did you mean "open"? → open`],
    [
      'another word, near a wrong one',
      'meetings: [{day: monday, cadence: biweekly}]\n',
      `1 «biweekly» meetings[0].cadence "biweekly" ${cadence}. Did you mean "every 2 weeks"? → every 2 weeks`,
    ],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a value that breaks a condition', () => {
  test.each<Case>([
    ['gets what to write', 'confirmed: 2021-3-1\n', `1 «2021-3-1» confirmed ${real} → 2021-03-01`],
    ['gets nothing to write that is wrong too', 'confirmed: 2021-2-30\n', `1 «2021-2-30» confirmed ${real}`],
    [
      'may hold what nobody sees',
      'slug: "a\\u200bb"\n',
      '1 «"a\\u200bb"» slug must not hold characters that cannot be seen → ab',
    ],
    ['is told one condition, not all', 'slug: " A B"\n', '1 «" A B"» slug must not start or end with a space → a-b'],
    ['is shown where it begins', 'slug: >\n  a\n  b\n', '1 «>» slug must be text on one line → a-b'],
    ['is told of in a list', 'sponsors: [a]\n', '1 «[a]» sponsors needs two sponsors'],
    [
      'is named in a list, when it is no text',
      'leads: [{person: a, area: b}, {person: a, area: b}]\n',
      '1 «{person: a, area: b}» leads[1] is listed twice',
    ],
    ['is named in a list', 'sponsors: [a, b, a]\n', '1 «a» sponsors[2] "a" is listed twice'],
    ['may be too small', 'seats: 0\n', '1 «0» seats must be more than 0'],
    ['may be below the least', 'share: -1\n', '1 «-1» share must be 0 or more'],
    ['may be too big', 'share: 2\n', '1 «2» share must be 1 or less'],
    ['may have too few items', 'meetings: []\n', '1 «[]» meetings must have at least 1 item'],
    [
      'may be a key',
      'people:\n  "@ana": {}\n',
      '2 «"@ana"» people.@ana must be a GitHub handle, or a key of lower-case words joined by dashes → ana',
    ],
  ])('%s', (_what, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});
