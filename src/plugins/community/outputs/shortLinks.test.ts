import { expect, test } from 'vitest';
import { frozen, living } from '../smallCommunity';
import { modelOf, yaml } from '../testing';
import { shortLinkViews } from './shortLinks';

test('each short link names the host that it leads to; one to a page of this site names none', () => {
  expect(shortLinkViews(living).map(({ path, kind, name, host }) => [path, kind, name, host])).toEqual([
    ['/go/slack', 'channel', 'Slack', 'join.slack.com'],
    ['/go/dev-list', 'channel', 'Developers', 'groups.google.com'],
    ['/go/apply', 'form', 'Application', 'github.com'],
    ['/go/sig-docs', 'group', 'SIG Docs', 'kubesphere.slack.com'],
    ['/go/sig-network', 'group', 'SIG Network', 'kubesphere.slack.com'],
    ['/go/wg-gateway', 'group', 'Working group Gateway', null],
    ['/go/list-sig-network', 'list', 'Mailing list sig-network', 'groups.google.com'],
  ]);
  const channels = yaml([{ id: 'a', kind: 'social', name: 'A', url: 'https://www.a.example/b' }]);
  expect(shortLinkViews(modelOf({ channels }))).toEqual([
    { id: 'a', path: '/go/a', kind: 'channel', name: 'A', about: '', host: 'a.example' },
  ]);
});

test('a frozen year has none', () => {
  expect(shortLinkViews(frozen)).toEqual([]);
});
