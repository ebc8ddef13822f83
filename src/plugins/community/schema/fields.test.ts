import { describe, expect, test } from 'vitest';
import * as f from './fields';
import { type Field, messages } from './testing';

const longest = 'a'.repeat(80);
const slug = 'must be lower-case words joined by dashes';
const handle = 'must be a GitHub handle, or a key of lower-case words joined by dashes';
const longName = 'must be at most 80 characters';
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
