import { describe, expect, test } from 'vitest';
import { type Facts, ruleProblems, sig, workingGroup } from '../testing';
import { mailingListsAreUnique, slackChannelsAreSpelledRight, slackChannelsAreUnique } from './groupChannels';

describe('the Slack channel of a group', () => {
  const slack = { channel: 'sig-network', id: 'C0123456789' };
  const pages = { 'sigs/network.md': sig({ slack }), 'sigs/docs.md': sig({ name: 'Docs', slack: null }) };

  test.each<[what: string, facts: Facts]>([
    ['its own', { slack: { channel: 'wg-gateway', id: 'C0123456780' } }],
    ['not stated', { slack: null }],
  ])('may be %s', (_what, facts) => {
    const all = { ...pages, 'working-groups/gateway.md': workingGroup(facts) };
    expect(ruleProblems(slackChannelsAreUnique, { pages: all })).toEqual([]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    [
      'named',
      { slack: { channel: 'sig-network' } },
      '14:12 error  slack.channel "sig-network" is taken by docs/sigs/network.md',
    ],
    [
      'numbered',
      { slack: { channel: 'wg-gateway', id: 'C0123456789' } },
      '15:7 error  slack.id "C0123456789" is taken by docs/sigs/network.md',
    ],
  ])('is not %s like another’s', (_what, facts, problem) => {
    const all = { ...pages, 'working-groups/gateway.md': workingGroup(facts) };
    expect(ruleProblems(slackChannelsAreUnique, { pages: all })).toEqual([`docs/working-groups/gateway.md:${problem}`]);
  });
});

test.each<[channel: string, problems: string[]]>([
  ['sig-network', []],
  ['networking', []],
  ['sig-net', []],
  ['sig-netwok', ['sig-netwok']],
  ['isg-network', ['isg-network']],
])('a Slack channel #%s of SIG Network is taken for a slip, or not', (channel, found) => {
  const pages = { 'sigs/network.md': sig({ slack: { channel } }) };
  expect(ruleProblems(slackChannelsAreSpelledRight, { pages })).toEqual(
    found.map(
      (word) =>
        `docs/sigs/network.md:11:12 error  slack.channel "${word}" is nearly "sig-network"; one of the two is a slip`,
    ),
  );
});

test('a mailing list is of one group', () => {
  const mailing_lists = [{ name: 'kubesphere', archive: 'https://groups.google.com/g/kubesphere' }];
  const own = [{ name: 'sig-docs', archive: 'https://groups.google.com/g/sig-docs' }];
  const found = (docs: unknown) =>
    ruleProblems(mailingListsAreUnique, {
      pages: { 'sigs/docs.md': sig({ name: 'Docs', mailing_lists: docs }), 'sigs/network.md': sig({ mailing_lists }) },
    });
  expect(found(own)).toEqual([]);
  expect(found(null)).toEqual([]);
  expect(found(mailing_lists)).toEqual([
    'docs/sigs/network.md:11:11 error  mailing_lists[0].name "kubesphere" is taken by docs/sigs/docs.md',
  ]);
});
