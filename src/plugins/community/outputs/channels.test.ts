import { expect, test } from 'vitest';
import { living, silent } from '../smallCommunity';
import { channels } from './channels';

test('channels are those of the registry, then the SIGs’ Slack channels, then the SIGs’ lists', () => {
  expect(channels(living).map(({ kind, name, url }) => [kind, name, url])).toEqual([
    ['slack', 'Slack', 'https://join.slack.com/t/small'],
    ['mailing-list', 'Developers', 'https://groups.google.com/g/dev'],
    ['sig', '#sig-docs', 'https://kubesphere.slack.com/messages/sig-docs'],
    ['sig', '#sig-network', 'https://kubesphere.slack.com/archives/C0123456789'],
    ['mailing-list', 'sig-network', 'https://groups.google.com/g/sig-network'],
  ]);
});

test('a SIG’s list that the registry has already is not listed twice', () => {
  const addresses = channels(living).map((channel) => channel.url);
  expect(addresses.filter((url) => url === 'https://groups.google.com/g/dev')).toHaveLength(1);
});

test('a SIG’s own channels are not featured', () => {
  expect(channels(living).filter((channel) => channel.featured)).toMatchObject([{ id: 'slack' }]);
});

test('a silent community has no channel', () => {
  expect(channels(silent)).toEqual([]);
});
