import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { handOver, moveMeeting, openGroups, possibleHandOver, possibleMove } from '../pullRequest';

const site = mkdtempSync(join(tmpdir(), 'pull-request-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** A page with these lines of YAML below its name. */
const page = (...facts: readonly string[]) => `---\nname: Sample\n${facts.join('\n')}\n---\n\n## Scope\n`;

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(site, dirname(path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
}

/** The facts of a page, and that its body stays. */
function factsOf(file: string): unknown {
  const [, facts = '', body] = readFileSync(join(site, file), 'utf8').split('---\n');
  expect(body).toBe('\n## Scope\n');
  return parse(facts);
}

const a = 'docs/sigs/a.md';
const b = 'docs/sigs/b.md';
const wg = 'docs/working-groups/c.md';
const people = 'ana: {}\nbo: {}\nwei-wang:\n  github: null\n';
const empty = ['members: []', 'emeritus: []', 'meetings: null'];

beforeAll(() => write({ 'docs/sigs/index.md': '# SIGs\n', 'data/people.yml': people }));

beforeEach(() =>
  write({
    [a]: page('status: open', 'leads: []', 'vacant:', '  since: 2022-01-01', ...empty),
    [b]: page('status: open', 'leads: [wei-wang]', ...empty),
    [wg]: page('status: retired', 'leads: [ana]', ...empty),
  }),
);

test('open groups: SIGs, then working groups', () => {
  write({ [b]: page('status: retired'), [wg]: page('status: open', 'leads: [ana]') });
  expect(openGroups(site).map(({ file, title }) => [file, title])).toEqual([
    [a, 'SIG Sample'],
    [wg, 'Working group Sample'],
  ]);
});

describe('a hand-over', () => {
  test('is to a member, who is one no more; who led is emeritus', () => {
    const members = ['members:', '  - person: wei-wang', '    area: x', '  - person: bo', '    area: y'];
    write({ [b]: page('status: open', 'leads: [wei-wang, person: ana]', ...members, 'emeritus: [carol]') });
    const change = possibleHandOver(site);
    expect(change).toMatchObject({ group: { file: b }, before: 'ana', after: 'bo' });
    expect(handOver(site, change)).toBe(1);
    expect(factsOf(b)).toEqual({
      ...{ name: 'Sample', status: 'open', leads: ['wei-wang', 'bo'] },
      ...{ members: [{ person: 'wei-wang', area: 'x' }], emeritus: ['carol', 'ana'] },
    });
  });

  test('is to anybody, where no member has a handle, also to somebody who led before', () => {
    write({ [b]: page('status: open', 'leads: [ana]', 'members: [wei-wang]', 'emeritus: [bo]') });
    const change = possibleHandOver(site);
    expect(handOver(site, change)).toBe(0);
    expect(factsOf(b)).toMatchObject({ leads: ['bo'], members: ['wei-wang'], emeritus: ['ana'] });
  });

  test('replaces nobody where nobody with a handle leads', () => {
    const change = possibleHandOver(site);
    expect([change.group.file, change.before, change.after]).toEqual([a, undefined, 'ana']);
    expect(handOver(site, change)).toBe(0);
    expect(factsOf(a)).toEqual({
      ...{ name: 'Sample', status: 'open', leads: ['ana'] },
      ...{ members: [], emeritus: [], meetings: null },
    });
  });
});

describe('a meeting', () => {
  test('moves to a day on which there is none; its first date is no longer known', () => {
    const meetings = [
      'meetings:',
      '  - day: null',
      '  - day: monday',
      '    start: "15:00"',
      '    first_date: 2022-01-03',
    ];
    write({ [b]: page('status: open', ...meetings) });
    const change = possibleMove(site);
    expect(change).toMatchObject({ group: { file: b }, before: 'monday', after: 'tuesday' });
    moveMeeting(site, change);
    expect(factsOf(b)).toMatchObject({
      meetings: [{ day: null }, { day: 'tuesday', start: '15:00', first_date: null }],
    });
  });

  test('is new where no group says when it meets', () => {
    const change = possibleMove(site);
    expect([change.group.file, change.before, change.after]).toEqual([a, undefined, 'monday']);
    moveMeeting(site, change);
    expect(factsOf(a)).toMatchObject({
      meetings: [
        {
          ...{ day: 'monday', part_of_day: null, start: null, end: null, time_zone: null },
          ...{ cadence: null, first_date: null, room: null },
        },
      ],
    });
  });
});

test('a site without an open group says so', () => {
  for (const file of [a, b]) write({ [file]: page('status: retired') });
  expect(() => possibleHandOver(site)).toThrow(new Error('no group is open'));
  expect(() => possibleMove(site)).toThrow(new Error('no group is open'));
});
