import { describe, expect, test } from 'vitest';
import { type Facts, ruleProblems, yaml } from '../testing';
import { channelIdsAreUnique, channelsStandByKind, knownChannelHosts } from './channels';

const slack = { id: 'slack', kind: 'slack', name: 'Slack', url: 'https://join.slack.com/t/small' };
const list = { id: 'dev', kind: 'mailing-list', name: 'Developers', url: 'https://groups.google.com/g/dev' };
const video = { id: 'talks', kind: 'video', name: 'Talks', url: 'https://video.example/talks' };

/** Channels of four lines each: id, kind, name, url. */
const channels = (...all: readonly Facts[]) => ({ channels: yaml(all) });

describe('a channel', () => {
  test('has an id and an address of its own', () => {
    expect(ruleProblems(channelIdsAreUnique, channels(slack, list, video))).toEqual([]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    ['id', { id: 'slack' }, '5:7 error  [1].id is taken by "slack"'],
    ['address', { url: slack.url }, '8:8 error  [1].url is taken by "slack"'],
  ])('does not share its %s with another', (_what, facts, problem) => {
    expect(ruleProblems(channelIdsAreUnique, channels(slack, { ...video, ...facts }))).toEqual([
      `data/channels.yml:${problem}`,
    ]);
  });
});

describe('channels', () => {
  test('stand by kind, in the order of the contact page', () => {
    expect(ruleProblems(channelsStandByKind, channels(slack, { ...slack, id: 'b' }, list, video))).toEqual([]);
    expect(ruleProblems(channelsStandByKind, channels())).toEqual([]);
  });

  test('are told of the first that stands elsewhere, with the order of those that are there', () => {
    expect(ruleProblems(channelsStandByKind, channels(slack, video, list, { ...slack, id: 'b' }))).toEqual([
      'data/channels.yml:10:9 error  [2].kind stands out of order: channels stand by kind, as in slack, ' +
        'mailing-list, video',
    ]);
  });
});

describe('the address of a channel', () => {
  test.each<[what: string, channel: Facts]>([
    ['a workspace', { ...slack, url: 'https://kubesphere.slack.com/messages/general' }],
    ['an invitation', slack],
    ['a list', list],
    ['a repository', { ...list, kind: 'github', url: 'https://github.com/kubesphere' }],
    ['any place, for a kind that may live anywhere', video],
  ])('may be %s', (_what, channel) => {
    expect(ruleProblems(knownChannelHosts, channels(channel))).toEqual([]);
  });

  test.each<[channel: Facts, problem: string]>([
    [
      { ...slack, url: 'https://slack.com.example/t/small' },
      'slack.com.example; a channel of kind slack is on slack.com or kubesphere.slack.com or join.slack.com',
    ],
    [
      { ...list, url: 'https://lists.example/dev' },
      'lists.example; a channel of kind mailing-list is on groups.google.com',
    ],
    [{ ...slack, kind: 'github' }, 'join.slack.com; a channel of kind github is on github.com'],
  ])('%j is refused', (channel, problem) => {
    expect(ruleProblems(knownChannelHosts, channels(channel))).toEqual([
      `data/channels.yml:4:8 error  [0].url leads to ${problem}`,
    ]);
  });
});
