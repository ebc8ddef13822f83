import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import * as f from './fields';

/** What a field says about a value; nothing when the value is right. */
function messages(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}

type Field = {
  readonly field: string;
  readonly schema: z.ZodType;
  readonly valid: readonly unknown[];
  readonly invalid: readonly (readonly [value: unknown, ...messages: string[]])[];
};

const longest = 'a'.repeat(80);
const slug = 'must be lower-case words joined by dashes';
const handle = 'must be a GitHub handle, or a key of lower-case words joined by dashes';
const mail = 'must not hold an e-mail address: write a handle, or a channel';
const credentials = 'must not carry a user name or password';
const address = 'must be a full address, such as https://example.org/page';
const https = 'must start with https://';
const encoded = 'must be written as browsers do: %20 for a space, %22 for a quote, %25 for a percent sign';
const longName = 'must be at most 80 characters';
const passcode = 'must not carry a passcode';
const date = 'must be a real date as YYYY-MM-DD';
const time = 'must be a time of day as HH:MM';
const zone = 'must be the IANA name of a time zone, such as Asia/Shanghai';
const language = 'must be a language tag, such as en or zh';
const slackChannel = 'must be a Slack channel name: lower-case letters, digits, dashes, no #';
const repositoryPath = 'must be a path from the root of the repository';

const fields: readonly Field[] = [
  {
    field: 'slug',
    schema: f.slug,
    valid: ['network', 'cloud-providers', 's2i'],
    invalid: [
      ['Network', slug],
      ['cloud_providers', slug],
      ['cloud--providers', slug],
      ['-network', slug],
      ['network-', slug],
      ['a/b', slug],
      ['../etc', slug],
      [`${longest}a`, longName],
    ],
  },
  {
    field: 'personKey',
    schema: f.personKey,
    valid: ['Ma-Dan', 'zheng1', 'LinuxSuRen'],
    invalid: [
      ['@zheng1', handle],
      ['under_score', handle],
      ['-dash', handle],
      ['dash-', handle],
      ['a--b', handle],
      ['Bob Lee', handle],
      ['__proto__', handle],
      [`${longest}a`, longName],
    ],
  },
  {
    field: 'url',
    schema: f.url,
    valid: ['https://example.org', 'https://example.org/a%20b?c=d#e', 'https://groups.google.com/forum/#!forum/x'],
    invalid: [
      ['example.org/page', address],
      ['/page', address],
      ['https://', address],
      ['http://example.org', https],
      ['javascript:alert(1)', https],
      ['data:text/html,x', https],
      ['mailto:a', https],
      ['mailto:a@example.org', mail, https],
      ['https://user:secret@host', credentials],
      ['https://user@host', credentials],
      ['https://:secret@host', credentials],
      ['https://example.org/a b', encoded],
      ['https://example.org/"onclick="', encoded],
      ['https://example.org/<script>', encoded],
      ['https://example.org/100%', encoded],
      ['https://example.org/#a#b', encoded],
      ['JavaScript:alert(1)', https],
      ['vbscript:run', https],
      ['blob:https://example.org/1', https],
      ['//example.org', address],
      ['https://example.org/j?access=1&token=abc', passcode],
      ['https://example.org/j/1?pwd=abc', passcode],
      ['https://example.org/j/1?a=b&PassCode=abc', passcode],
      ['https://example.org/j/1?password=abc', passcode],
    ],
  },
  {
    field: 'urlOrShortLink',
    schema: f.urlOrShortLink,
    valid: ['https://example.org', '/go/calendar'],
    invalid: [
      ['go/calendar', address],
      ['/gone', address],
      ['/page', address],
      ['/go/calendar ', 'must not start or end with a space'],
      ['http://example.org/go/calendar', https],
      ['https://user:secret@host/go/calendar', credentials],
      ['/go/calendar?token=abc', passcode],
    ],
  },
  {
    field: 'date',
    schema: f.date,
    valid: ['2022-03-10', '2020-02-29'],
    invalid: [
      ['2021-02-30', date],
      ['2021-02-29', date],
      ['2021-13-01', date],
      ['2021-00-10', date],
      ['2021-3-1', date],
      ['2021-03-10T00:00:00Z', date],
      ['10.03.2021', date],
      ['0000-01-01', date],
      ['1022-03-10', date],
    ],
  },
  {
    field: 'time',
    schema: f.time,
    valid: ['00:00', '09:30', '23:59'],
    invalid: [
      ['24:00', time],
      ['9:30', time],
      ['09:60', time],
      ['09:30:00', time],
      ['9 am', time],
    ],
  },
  {
    field: 'timeZone',
    schema: f.timeZone,
    valid: ['Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'Etc/UTC'],
    invalid: [
      ['Asia/Bejing', zone],
      ['CST', zone],
      ['UTC+8', zone],
      ['+08:00', zone],
    ],
  },
  {
    field: 'language',
    schema: f.language,
    valid: ['en', 'zh', 'zh-Hans', 'yue', 'en-US'],
    invalid: [
      ['Chinese', language],
      ['EN', language],
      ['zh_CN', language],
      ['zh-cn', language],
      ['xx', language],
      ['iw', language],
      ['en-a', language],
    ],
  },
  {
    field: 'slackChannel',
    schema: f.slackChannel,
    valid: ['sig-network', 'community_china', '5-minutes', longest],
    invalid: [
      ['#sig-network', slackChannel],
      ['Sig-Network', slackChannel],
      ['-sig', slackChannel],
      [`${longest}a`, 'must be at most 80 characters'],
    ],
  },
  {
    field: 'repositoryPath',
    schema: f.repositoryPath,
    valid: ['TOC.md', 'STEERING COMMITTEE.md', 'sig-network/README.md', 'a/..b/c'],
    invalid: [
      ['/TOC.md', repositoryPath],
      ['../TOC.md', repositoryPath],
      ['sig-network/../../TOC.md', repositoryPath],
      ['./TOC.md', repositoryPath],
      ['sig-network//README.md', repositoryPath],
      [`${'网'.repeat(67)}.md`, repositoryPath],
    ],
  },
];

describe.each(fields)('$field', ({ schema, valid, invalid }) => {
  test.each(valid)('takes %j', (value) => {
    expect(messages(schema, value)).toEqual([]);
  });

  test.each(invalid)('refuses %j: %s', (value, ...expected) => {
    expect(messages(schema, value)).toEqual(expected);
  });
});

test('a fact that is not stated is null, whether it is left out or said', () => {
  const schema = f.unknownable(f.date);
  expect(schema.parse(undefined)).toBe(null);
  expect(schema.parse(null)).toBe(null);
  expect(schema.parse('2022-03-10')).toBe('2022-03-10');
});

test('a map of names that people choose has no names of its own', () => {
  const map = f.registry(f.slug, f.text).parse({ network: 'Network' });
  expect(map).toEqual({ network: 'Network' });
  expect([map.constructor, map.toString, Reflect.get(map, '__proto__')]).toEqual([undefined, undefined, undefined]);
});

test('a list that is left out is empty', () => {
  expect(f.uniqueList(f.slug).parse(undefined)).toEqual([]);
});

test('a list names what it holds twice, at its second place', () => {
  const issues = f.uniqueList(f.slug).safeParse(['edge', 'docs', 'edge']).error?.issues;
  expect(issues).toMatchObject([{ path: [2], message: '"edge" is listed twice' }]);
});
