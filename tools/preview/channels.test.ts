import { expect, test } from 'vitest';
import type { Channel } from './api';
import { channelChanges } from './channels';
import { builtSite, page } from './testing';

const channel = (id: string, more: Partial<Channel> = {}): Channel => {
  return { id, kind: 'slack', name: id, url: `https://${id}.example`, language: null, featured: false, ...more };
};

/** What is told of a change of channels and of what short links lead to. */
function told(before: readonly Channel[], after: readonly Channel[], links = {}, newLinks = {}) {
  const site = (channels: readonly Channel[], leading: Record<string, string>, address: string) =>
    builtSite({ pages: { [address]: page('Lists') }, facts: { channels }, leading });
  return channelChanges(site(before, links, '/lists'), site(after, { ...newLinks }, '/mail'));
}

test('channels that are new, changed and gone', () => {
  const before = [channel('slack'), channel('forum')];
  const after = [channel('slack', { name: 'Slack @here', language: 'en', featured: true }), channel('video')];
  expect(told(before, after, {}, { '/go/video': 'https://video.example' })).toEqual([
    { line: 'New channel: **video**, `/go/video` → `https://video.example`' },
    {
      line: 'The channel **Slack `@here`**',
      below: ['Name: slack → Slack `@here`', 'Language: not stated → en', 'At the foot of every page: no → yes'],
    },
    { line: 'No longer listed: the channel **forum**' },
  ]);
});

test('short links that are new or lead elsewhere; not one that follows its page, nor another redirect', () => {
  const long = `https://form.example/?${'a'.repeat(200)}`;
  const before = { '/go/slack': 'https://a.example', '/go/list': '/lists', '/lists-of-old': '/lists' };
  const after = {
    ...before,
    '/go/slack': 'https://b.example',
    '/go/list': '/mail',
    '/go/form': long,
    '/lists': '/mail',
  };
  expect(told([], [], before, after)).toEqual([
    { line: '`/go/slack` leads elsewhere: `https://a.example` → `https://b.example`' },
    { line: `New short link: \`/go/form\` → \`${long.slice(0, 159)}…\`` },
  ]);
  expect(told([], [], before, before)).toEqual([]);
});
