import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkShape } from './check';
import * as f from './schema/fields';
import { parseYaml } from './source';
import { told } from './testing';

const meeting = z.strictObject({
  day: z.enum(['monday', 'thursday']),
  start: f.time.nullable().default(null),
});

const schema = z.strictObject({
  name: f.text.describe('Name without the word SIG.'),
  slug: f.slug.optional(),
  status: z.enum(['open', 'proposed', 'retired']).optional(),
  leads: f.uniqueList(z.union([f.person, z.strictObject({ person: f.person, area: f.text })])),
  slack: z.strictObject({ channel: f.slackChannel, id: f.text.optional() }).optional(),
  meetings: z.array(meeting).min(1).optional(),
  people: z.record(f.personKey, z.strictObject({ name: f.text.nullable().default(null) })).optional(),
});

const elsewhere = {
  SIGs: z.strictObject({ focus: z.string(), purpose: z.string(), slack: z.strictObject({ workspace: z.string() }) }),
  committees: z.strictObject({ short: z.string(), purpose: z.string() }),
};

/** What is told of the fields below `name: A`, which is line 1. */
function found(fields: string): string[] {
  const text = `name: A\n${fields}`;
  return told(text, checkShape(parseYaml('a.yml', text), schema, elsewhere).problems);
}

type Case = [what: string, fields: string, ...told: string[]];

const here = 'name, slug, status, leads, slack, meetings, people';

describe('a field that is not known', () => {
  test.each<Case>([
    ['near a known one', 'statsu: open\n', '2 «statsu» statsu is not a known field. Did you mean "status"? → status'],
    ['in another case', 'Slug: a\n', '2 «Slug» Slug is not a known field. Did you mean "slug"? → slug'],
    ['near none', 'colour: red\n', `2 «colour» colour is not a known field; known here: ${here}`],
    ['near one that is stated', 'names: B\n', `2 «names» names is not a known field; known here: ${here}`],
    [
      'further in',
      'slack:\n  chanel: a\n',
      '3 «chanel» slack.chanel is not a known field. Did you mean "channel"? → channel',
    ],
    [
      'in an item',
      'leads:\n  - {person: ana, aera: DNS}\n',
      '3 «aera» leads[0].aera is not a known field. Did you mean "area"? → area',
    ],
    [
      'in an item of its own',
      'leads:\n  - {person: ana, area: DNS, x: 1}\n',
      '3 «x» leads[0].x is not a known field; known here: person, area',
    ],
    [
      'in an entry',
      'people:\n  ana: {nmae: Ana}\n',
      '3 «nmae» people.ana.nmae is not a known field. Did you mean "name"? → name',
    ],
    ['of another kind', 'focus: across\n', '2 «focus» focus is a field of SIGs only'],
    ['of two other kinds', 'purpose: A\n', '2 «purpose» purpose is a field of SIGs and committees only'],
    [
      'of another kind, further in',
      'slack: {channel: a, workspace: b}\n',
      '2 «workspace» slack.workspace is a field of SIGs only',
    ],
    [
      'that lost its indentation',
      'slack:\nchannel: sig-a\n',
      '2 «slack» slack must be a map of fields (channel, id), not empty',
      '3 «channel» channel belongs below "slack": indent it',
    ],
    [
      'of an item that lost its indentation',
      'meetings:\n  - day: monday\nstart: 15:00\n',
      '4 «start» start belongs below "meetings": indent it',
    ],
  ])('%s', (_what, fields, ...expected) => {
    expect(found(fields)).toEqual(expected);
  });

  test('which a required field was meant by is told once', () => {
    const text = 'nmae: A\n';
    expect(told(text, checkShape(parseYaml('a.yml', text), schema).problems)).toEqual([
      '1 «nmae» nmae is not a known field. Did you mean "name"? → name',
    ]);
  });
});

test('a field under a wrong name is told, and not the condition that it breaks', () => {
  const either = z
    .strictObject({ path: f.text.optional(), url: f.text.optional() })
    .refine((value) => value.path !== undefined || value.url !== undefined, 'needs a path or a url');
  const list = z.strictObject({ documents: z.array(either) });
  const found = (text: string) => told(text, checkShape(parseYaml('a.yml', text), list).problems);
  expect(found('documents:\n  - pah: a\n')).toEqual([
    '2 «pah» documents[0].pah is not a known field. Did you mean "path"? → path',
  ]);
  expect(found('documents:\n  - {}\n')).toEqual(['2 «{}» documents[0] needs a path or a url']);
});

describe('a field that is missing', () => {
  test.each<Case>([
    ['is told with its description', '', '1 «slug: a» name is missing: Name without the word SIG.'],
    [
      'is told with its choices',
      'meetings: [{start: 15:00}]\n',
      '2 «{start: 15:00}» meetings[0].day is missing: one of monday, thursday',
    ],
    ['may have no description', 'slack: {id: C1}\n', '2 «{id: C1}» slack.channel is missing'],
  ])('%s', (_what, fields, ...expected) => {
    const text = fields === '' ? 'slug: a\n' : `name: A\n${fields}`;
    expect(told(text, checkShape(parseYaml('a.yml', text), schema).problems)).toEqual(expected);
  });

  test('is told in the words of a condition that it breaks', () => {
    const twoSponsors = schema.extend({
      sponsors: f.uniqueList(f.slug).refine((list) => list.length > 1, 'needs two'),
    });
    expect(told('name: A\n', checkShape(parseYaml('a.yml', 'name: A\n'), twoSponsors).problems)).toEqual([
      '1 «name: A» sponsors is missing: needs two',
    ]);
  });
});

test('a whole text of another kind has no field to name', () => {
  expect(told('- a\n', checkShape(parseYaml('a.yml', '- a\n'), meeting).problems)).toEqual([
    '1 «- a» must be a map of fields (day, start), not a list',
  ]);
});
