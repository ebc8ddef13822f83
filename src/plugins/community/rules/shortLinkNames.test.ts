import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { type Facts, ruleProblems, sig, yaml } from '../testing';
import { shortLinkNamesAreUnique } from './shortLinkNames';

const slack = { id: 'slack', kind: 'slack', name: 'Slack', url: 'https://join.slack.com/t/small' };
const form = { id: 'apply', name: 'Application', url: 'https://forms.example/1', about: 'Apply.' };
const mailing_lists = [{ name: 'wires', archive: 'https://groups.google.com/g/wires' }];

/** A site of a channel, two forms of four lines each, and a group with a list. */
const site = (channel: Facts = {}, other: Facts = {}) => ({
  pages: { 'sigs/network.md': sig({ mailing_lists }) },
  channels: yaml([{ ...slack, ...channel }]),
  forms: yaml([form, { ...form, id: 'other', name: 'Other', ...other }]),
});

test('what is behind a short link has a name of its own', () => {
  expect(ruleProblems(shortLinkNamesAreUnique, smallCommunity)).toEqual([]);
  expect(ruleProblems(shortLinkNamesAreUnique, site())).toEqual([]);
});

test.each<[what: string, parts: ReturnType<typeof site>, place: string, name: string]>([
  ['a form with the name of a channel', site({}, { name: 'Slack' }), 'forms.yml:6:9 error  [1]', '"slack"'],
  ['a form with the name of a form', site({}, { name: 'application' }), 'forms.yml:6:9 error  [1]', '"apply"'],
  ['a channel with the name of a group', site({ name: 'SIG Network' }), 'channels.yml:3:9 error  [0]', 'SIG Network'],
  [
    'a channel with the name of a group’s list',
    site({ name: 'Mailing list wires' }),
    'channels.yml:3:9 error  [0]',
    'Mailing list wires',
  ],
])('%s is told', (_what, parts, place, name) => {
  expect(ruleProblems(shortLinkNamesAreUnique, parts)).toEqual([
    `data/${place}.name is the name of ${name} too: the page of short links tells them apart by it`,
  ]);
});
