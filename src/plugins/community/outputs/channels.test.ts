import { expect, test } from 'vitest';
import { frozen, living, silent } from '../smallCommunity';
import { channels } from './channels';

test('channels are those of the registry, then the SIGs’ Slack channels, then the SIGs’ lists, by their short links', () => {
  expect(channels(living).map(({ kind, name, url, host }) => [kind, name, url, host])).toEqual([
    ['slack', 'Slack', '/go/slack', 'join.slack.com'],
    ['mailing-list', 'Developers', '/go/dev-list', 'groups.google.com'],
    ['sig', '#sig-docs', '/go/sig-docs', 'kubesphere.slack.com'],
    ['sig', '#sig-network', '/go/sig-network', 'kubesphere.slack.com'],
    ['mailing-list', 'sig-network', '/go/list-sig-network', 'groups.google.com'],
  ]);
});

test('a frozen year keeps the addresses of its day', () => {
  expect(channels(frozen).map(({ url }) => url)).toEqual([
    'https://join.slack.com/t/small',
    'https://groups.google.com/g/dev',
    'https://kubesphere.slack.com/messages/sig-docs',
    'https://kubesphere.slack.com/archives/C0123456789',
    'https://groups.google.com/g/sig-network',
  ]);
});

test('a SIG’s list that the registry has already is not listed twice', () => {
  const addresses = channels(living).map((channel) => channel.url);
  expect(addresses.filter((url) => url === '/go/dev-list')).toHaveLength(1);
});

test('a SIG’s own channels are not featured', () => {
  expect(channels(living).filter((channel) => channel.featured)).toMatchObject([{ id: 'slack' }]);
});

test('a silent community has no channel', () => {
  expect(channels(silent)).toEqual([]);
});
