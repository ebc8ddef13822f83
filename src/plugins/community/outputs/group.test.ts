import { describe, expect, test } from 'vitest';
import { slackUrl } from '../slack';
import { frozen, living } from '../smallCommunity';
import { modelOf, sig, welcome } from '../testing';
import { formerFileUrl, viewGroup } from './group';
import type { GroupView } from './groupView';

const view = (slug: string, model = living): GroupView | undefined =>
  [...model.sigs, ...model.workingGroups, ...model.committees]
    .filter((group) => group.value.slug === slug)
    .map((group) => viewGroup(model, group))[0];

describe('the address of a file in the former repository', () => {
  test.each<[path: string, address: string]>([
    ['TOC.md', 'TOC.md'],
    ['sig-network/README.md', 'sig-network/README.md'],
    ['STEERING COMMITTEE.md', 'STEERING%20COMMITTEE.md'],
    ['ospp-2021/中文 版.md', 'ospp-2021/%E4%B8%AD%E6%96%87%20%E7%89%88.md'],
    ['ospp-2025/Q&A #1?.md', 'ospp-2025/Q%26A%20%231%3F.md'],
  ])('%s', (path, address) => {
    expect(formerFileUrl(living, path)).toBe(`https://github.com/kubesphere/community/blob/3fcae1b/${address}`);
  });
});

test('a frozen year shows the files of the former repository as they were then', () => {
  const of2021 = modelOf({ version: '2021', pages: { 'index.md': welcome('2021', { former_commit: 'd783c94' }) } });
  expect(formerFileUrl(of2021, 'TOC.md')).toBe('https://github.com/kubesphere/community/blob/d783c94/TOC.md');
  expect(formerFileUrl(frozen, 'TOC.md')).toBe(formerFileUrl(living, 'TOC.md'));
});

test('who reads a group of a frozen year is not asked to join it', () => {
  expect(view('network')).toMatchObject({ isArchived: false });
  expect(view('network')?.sections).toContain('join');
  expect(view('network', frozen)).toMatchObject({ isArchived: true });
  expect(view('network', frozen)?.sections).not.toContain('join');
});

test('a Slack channel is linked by its id, else by its name', () => {
  expect(slackUrl({ channel: 'sig-network', id: 'C0123456789' })).toBe(
    'https://kubesphere.slack.com/archives/C0123456789',
  );
  expect(slackUrl({ channel: 'sig-network' })).toBe('https://kubesphere.slack.com/messages/sig-network');
});

describe('a SIG', () => {
  const network = view('network');

  test('shows its people, each with what they look after', () => {
    expect(network?.leads.map((person) => person.name)).toEqual(['Ana Pérez']);
    expect(network?.members).toMatchObject([{ name: 'Li Bo', area: 'DNS' }, { name: 'dora maar' }]);
    expect(network?.emeritus.map((person) => person.name)).toEqual(['carol']);
  });

  test('shows where it works', () => {
    expect(network).toMatchObject({
      kind: 'sig',
      to: '/sigs/network',
      focus: 'component',
      topics: ['CNI', 'DNS'],
      slack: { channel: 'sig-network', url: '/go/sig-network' },
      subprojects: [{ name: 'OpenELB' }],
      repositories: [{ name: 'Porter', url: 'https://github.com/kubesphere/porter', note: 'An older name.' }],
      source: formerFileUrl(living, 'sig-network/READ ME.md'),
    });
  });

  test('shows each list, with null for an address to subscribe to that is not known', () => {
    expect(network?.mailingLists?.map((list) => [list.name, list.archive, list.subscribe])).toEqual([
      ['dev', '/go/dev-list', null],
      ['sig-network', '/go/list-sig-network', 'mailto:sig-network+subscribe@googlegroups.com'],
    ]);
  });

  test('of a frozen year keeps the addresses of its day', () => {
    expect(view('network', frozen)).toMatchObject({
      slack: { channel: 'sig-network', url: 'https://kubesphere.slack.com/archives/C0123456789' },
      mailingLists: [{ archive: 'https://groups.google.com/g/dev' }, { name: 'sig-network' }],
    });
  });

  test('that is retired keeps its channel’s own address: its short link leads to its page', () => {
    const retired = {
      status: 'retired',
      retired: { on: '2023-01-01', reason: 'Done.' },
      leads: [],
      slack: { channel: 'a' },
    };
    const model = modelOf({ pages: { 'sigs/network.md': sig(retired) } });
    expect(view('network', model)?.slack?.url).toBe('https://kubesphere.slack.com/messages/a');
  });

  test('shows a meeting with null for what is not stated', () => {
    expect(network?.meetings).toMatchObject([
      { day: 'thursday', start: '15:00', end: null, cadence: null, room: null },
    ]);
  });

  test('shows each document with an anchor, wherever it lies', () => {
    expect(network?.documents).toEqual([
      {
        id: 'doc-ip-pool',
        title: 'IP pools',
        url: formerFileUrl(living, 'sig-network/ip pool.md'),
        language: 'en',
        date: '2020-11-10',
      },
      {
        id: 'doc-sig-network',
        title: 'The SIG',
        url: formerFileUrl(living, 'sig-network/README.md'),
        language: 'en',
        date: null,
      },
      { id: 'doc-设计-网络', title: '设计：网络', url: 'https://docs.example/1', language: 'zh', date: null },
    ]);
  });

  test.each<[path: string, id: string]>([
    ['sig-devops/events/2020-12-19-workshop.md', 'doc-2020-12-19-workshop'],
    ['sig-devops/devops_observability.md', 'doc-devops-observability'],
    ['sig-devops/S2I (overview).md', 'doc-s2i-overview'],
    ['sig-devops/deck.pdf', 'doc-deck-pdf'],
  ])('has for the document %s the anchor %s', (path, id) => {
    const model = modelOf({ pages: { 'sigs/network.md': sig({ documents: [{ title: 'A', path }] }) } });
    expect(view('network', model)?.documents.map((document) => document.id)).toEqual([id]);
  });

  test('shows null, not an empty list, for what the sources do not state', () => {
    const model = modelOf({ pages: { 'sigs/network.md': sig() } });
    expect(view('network', model)).toMatchObject({
      founded: null,
      source: null,
      vacantSince: null,
      slack: null,
      mailingLists: null,
      meetings: null,
      notes: null,
      recordings: null,
      calendar: null,
      endsWhen: null,
    });
  });

  test('says since when it has no lead', () => {
    expect(view('docs')).toMatchObject({ leads: [], vacantSince: '2022-10-28' });
  });

  test('of a frozen year leads into that year', () => {
    expect(view('network', frozen)).toMatchObject({
      to: '/2023/sigs/network',
      directory: '/2023/sigs',
      leads: [{ to: '/2023/people#ana' }],
    });
  });
});

test('a working group shows its sponsors by name and when it ends', () => {
  expect(view('gateway')).toMatchObject({
    kind: 'working-group',
    focus: null,
    sponsors: [
      { name: 'Docs', to: '/sigs/docs' },
      { name: 'Network', to: '/sigs/network' },
    ],
    endsWhen: 'The API is stable.',
    subprojects: [],
  });
});

test('a committee shows its members, and nothing that only SIGs have', () => {
  expect(view('steering')).toMatchObject({
    kind: 'committee',
    to: '/committees/steering',
    members: [{ name: 'dora maar' }, { name: 'Ana Pérez' }],
    leads: [],
    slack: null,
    documents: [],
  });
});
