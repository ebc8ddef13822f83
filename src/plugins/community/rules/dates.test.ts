import { expect, test } from 'vitest';
import { committee, page, ruleProblems, sig, workingGroup } from '../testing';
import { datesInOrder, nothingFromTheFuture } from './dates';

const more = { today: '2023-06-30' };
const today = '2023-06-30';
const tomorrow = '2023-07-01';
const confirmed = '2023-02-01';
const term = { name: '2023', from: tomorrow, to: '2024-09-21' };

test('what was, was today at the latest; what is planned may come', () => {
  const pages = {
    'sigs/network.md': sig({
      confirmed: today,
      founded: today,
      documents: [
        { title: 'A', path: 'a.md', date: today },
        { title: 'B', path: 'b.md' },
      ],
      meetings: [{ day: 'saturday', first_date: tomorrow }],
    }),
    'sigs/docs.md': sig({ name: 'Docs', leads: [], vacant: { since: today } }),
    'ksap/ambassadors.md': page({ seats: 25, confirmed: today, terms: [{ ...term, listed: today }, term] }),
  };
  expect(ruleProblems(nothingFromTheFuture, { pages }, more)).toEqual([]);
});

test('the future of a frozen year begins after the day that its facts are of', () => {
  const pages = (confirmed: string) => ({ 'sigs/network.md': sig({ confirmed }) });
  const found = (confirmed: string) => ruleProblems(nothingFromTheFuture, { version: '2022', pages: pages(confirmed) });
  expect(found('2022-12-31')).toEqual([]);
  expect(found('2023-01-01')).toEqual([
    "versioned_docs/version-2022/sigs/network.md:6:12 error  confirmed is later than this year's facts (2022-12-31)",
  ]);
});

const edition = { year: 2023, site: 'https://summer.example', folder: 'ospp-2023', projects: [] };

test.each<[what: string, path: string, content: string, problem: string]>([
  ['confirmed', 'sigs/a.md', sig({ confirmed: tomorrow }), '6:12 error  confirmed'],
  ['founded', 'sigs/a.md', sig({ founded: tomorrow }), '10:10 error  founded'],
  ['vacant', 'sigs/a.md', sig({ leads: [], vacant: { since: tomorrow } }), '10:10 error  vacant.since'],
  [
    'retired',
    'committees/a.md',
    committee({ status: 'retired', retired: { on: tomorrow, reason: 'Done.' } }),
    '10:7 error  retired.on',
  ],
  [
    'a document',
    'working-groups/a.md',
    workingGroup({ documents: [{ title: 'A', path: 'a.md', date: tomorrow }] }),
    '16:11 error  documents[0].date',
  ],
  [
    'a list of ambassadors',
    'ksap/ambassadors.md',
    page({ seats: 25, confirmed, terms: [{ ...term, listed: tomorrow }] }),
    '8:13 error  terms[0].listed',
  ],
  [
    'a mentoring programme',
    'programmes/ospp.md',
    page({ programme: 'OSPP', organizer: 'ISCAS', confirmed: tomorrow, editions: [edition] }),
    '4:12 error  confirmed',
  ],
  ['user groups', 'programmes/user-groups.md', page({ confirmed: tomorrow, cities: [] }), '2:12 error  confirmed'],
  [
    'the podcast',
    'programmes/podcast.md',
    page({ show: 'Talk', language: 'zh', confirmed: tomorrow }),
    '4:12 error  confirmed',
  ],
])('%s is not from the future', (_what, path, content, problem) => {
  expect(ruleProblems(nothingFromTheFuture, { pages: { [path]: content } }, more)).toEqual([
    `docs/${path}:${problem} is in the future; today is 2023-06-30`,
  ]);
});

test.each<[what: string, content: string, problems: string[]]>([
  ['follow each other', sig({ founded: '2020-04-01' }), []],
  ['may be unknown', sig({ founded: null }), []],
  ['may fall on one day', sig({ founded: '2023-02-01' }), []],
  [
    'are not older than the community',
    sig({ founded: '2002-04-01' }),
    ['10:10 error  founded is before the community began (2019-09-02)'],
  ],
  [
    'of a group do not begin with the second',
    sig({ founded: '2023-03-01' }),
    ['6:12 error  confirmed is before the group was founded (2023-03-01)'],
  ],
  [
    'of a group do not begin with the last',
    sig({ founded: '2020-04-01', status: 'retired', retired: { on: '2020-03-01', reason: 'Done.' } }),
    ['12:7 error  retired.on is before the group was founded (2020-04-01)'],
  ],
])('the days of a group %s', (_what, content, problems) => {
  const found = ruleProblems(datesInOrder, { pages: { 'sigs/network.md': content } });
  expect(found).toEqual(problems.map((problem) => `docs/sigs/network.md:${problem}`));
});
