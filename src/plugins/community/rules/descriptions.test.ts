import { expect, test } from 'vitest';
import { committee, page, prose, ruleProblems, sig } from '../testing';
import { descriptionsAreUnique } from './descriptions';

const sentence = 'Says in one sentence what a reader gets from the page.';

test('pages with a description each are right', () => {
  const pages = {
    'sigs/network.md': sig(),
    'committees/steering.md': committee(),
    'start.md': prose(),
    'contact.md': prose({ title: 'Contact' }),
  };
  expect(ruleProblems(descriptionsAreUnique, { pages })).toEqual([]);
});

test.each<[what: string, length: number]>([
  ['shortest', 50],
  ['longest', 160],
])('a purpose of the %s length is right', (_what, length) => {
  const pages = { 'sigs/network.md': sig({ purpose: 'p'.repeat(length) }) };
  expect(ruleProblems(descriptionsAreUnique, { pages })).toEqual([]);
});

test('no two pages may share a description; each names the first that has it', () => {
  const same = prose({ description: sentence });
  expect(ruleProblems(descriptionsAreUnique, { pages: { 'a.md': same, 'b.md': same, 'c.md': same } })).toEqual([
    'docs/b.md:3:14 error  description is the same as in docs/a.md',
    'docs/c.md:3:14 error  description is the same as in docs/a.md',
  ]);
});

test('a page’s description must not be a SIG’s purpose', () => {
  const pages = { 'sigs/network.md': sig({ purpose: sentence }), 'start.md': prose({ description: sentence }) };
  expect(ruleProblems(descriptionsAreUnique, { pages })).toEqual([
    'docs/start.md:3:14 error  description is the same as in docs/sigs/network.md',
  ]);
});

test('programmes that have none are told one by one, not of each other', () => {
  const pages = {
    'programmes/user-groups.md': page({ confirmed: '2023-02-01', cities: [] }),
    'programmes/podcast.md': page({ show: 'Talk', language: 'zh', confirmed: '2023-02-01' }),
  };
  const missing = 'error  description is missing: one sentence of 50 to 160 characters';
  expect(ruleProblems(descriptionsAreUnique, { pages })).toEqual([
    `docs/programmes/user-groups.md:2:1 ${missing}`,
    `docs/programmes/podcast.md:2:1 ${missing}`,
  ]);
});

test.each<[what: string, path: string, content: string, problem: string]>([
  [
    'a short purpose',
    'sigs/network.md',
    sig({ purpose: 'p'.repeat(49) }),
    '5:10 error  purpose has 49 characters; expected 50 to 160',
  ],
  [
    'a long purpose',
    'committees/steering.md',
    committee({ purpose: 'p'.repeat(161) }),
    '5:10 error  purpose has 161 characters; expected 50 to 160',
  ],
  [
    'a SIG’s own short description',
    'sigs/network.md',
    sig({ description: 'The network.' }),
    '10:14 error  description has 12 characters; expected 50 to 160',
  ],
  [
    'a programme’s short description',
    'programmes/podcast.md',
    page({ description: 'The podcast.', show: 'Talk', language: 'zh', confirmed: '2023-02-01' }),
    '2:14 error  description has 12 characters; expected 50 to 160',
  ],
  [
    'a programme without a description',
    'programmes/user-groups.md',
    page({ confirmed: '2023-02-01', cities: [] }),
    '2:1 error  description is missing: one sentence of 50 to 160 characters',
  ],
])('%s is refused', (_what, path, content, problem) => {
  expect(ruleProblems(descriptionsAreUnique, { pages: { [path]: content } })).toEqual([`docs/${path}:${problem}`]);
});
