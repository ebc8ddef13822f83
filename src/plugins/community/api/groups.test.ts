import { expect, test } from 'vitest';
import { formerFileUrl } from '../outputs/group';
import { frozen, living } from '../smallCommunity';
import { committee, modelOf, sig } from '../testing';
import { api } from '.';

const source = { commit: null, date: null };

const file = (path: string, model = living) => api(model, source).get(path);

type Facts = Readonly<Record<string, unknown>>;

test('the list of groups leads to each one', () => {
  expect(file('groups.json')).toMatchObject({
    groups: [
      { kind: 'sig', slug: 'docs', name: 'Docs', status: 'open', page: '/sigs/docs', file: 'groups/docs.json' },
      { kind: 'sig', slug: 'network', page: '/sigs/network', file: 'groups/network.json' },
      { kind: 'working-group', slug: 'gateway', page: '/working-groups/gateway', file: 'groups/gateway.json' },
      { kind: 'committee', slug: 'steering', page: '/committees/steering', file: 'groups/steering.json' },
    ],
  });
});

test('a SIG’s file says everything that its page states', () => {
  expect(file('groups/network.json')).toEqual({
    $schema: '../schema/group.schema.json',
    api_version: 'v1',
    kind: 'sig',
    slug: 'network',
    name: 'Network',
    short: null,
    formerly: [],
    status: 'open',
    purpose: 'Looks after Network in KubeSphere, from the first idea to daily use.',
    page: '/sigs/network',
    founded: '2020-04-01',
    confirmed: '2023-02-01',
    source: formerFileUrl(living, 'sig-network/READ ME.md'),
    focus: 'component',
    topics: ['CNI', 'DNS'],
    leads: [{ key: 'ana', name: 'Ana Pérez', github: 'ana' }],
    vacant: null,
    members: [
      { key: 'Bo-Li', name: 'Li Bo', github: 'Bo-Li', area: 'DNS' },
      { key: 'dora', name: 'dora maar', github: 'dora' },
    ],
    emeritus: [{ key: 'carol', name: 'carol', github: 'carol' }],
    sponsors: [],
    ends_when: null,
    slack: {
      channel: 'sig-network',
      id: 'C0123456789',
      url: 'https://kubesphere.slack.com/archives/C0123456789',
    },
    short_link: '/go/sig-network',
    mailing_lists: [
      { name: 'dev', archive: 'https://groups.google.com/g/dev', subscribe: null, short_link: '/go/dev-list' },
      {
        name: 'sig-network',
        archive: 'https://groups.google.com/g/sig-network',
        subscribe: 'mailto:sig-network+subscribe@googlegroups.com',
        short_link: '/go/list-sig-network',
      },
    ],
    meetings: [
      {
        day: 'thursday',
        part_of_day: null,
        start: '15:00',
        end: null,
        time_zone: 'Asia/Shanghai',
        cadence: null,
        first_date: null,
        room: null,
      },
    ],
    notes: null,
    recordings: null,
    calendar: null,
    subprojects: [{ name: 'OpenELB', summary: null }],
    repositories: [{ name: 'Porter', url: 'https://github.com/kubesphere/porter', note: 'An older name.' }],
    documents: [
      { title: 'IP pools', url: formerFileUrl(living, 'sig-network/ip pool.md'), language: 'en', date: '2020-11-10' },
      { title: 'The SIG', url: formerFileUrl(living, 'sig-network/README.md'), language: 'en', date: null },
      { title: '设计：网络', url: 'https://docs.example/1', language: 'zh', date: null },
    ],
    retired: null,
    conflicts: [],
    owners_file: 'owners/network/OWNERS',
  });
});

test('a group’s file says since when it has no lead, what it was called, how it ended and what is not settled', () => {
  const pages = {
    'sigs/docs.md': sig({ name: 'Docs', leads: [], vacant: { since: '2022-10-28' } }),
    'sigs/network.md': sig({
      formerly: ['Porter'],
      status: 'retired',
      retired: { on: '2023-05-01', successor: 'docs' },
      conflicts: [{ about: 'leads', detail: 'Two files name two leads.', sources: ['sig-network/READ ME.md'] }],
    }),
  };
  const model = modelOf({ pages });
  expect(file('groups/docs.json', model)).toMatchObject({ vacant: { since: '2022-10-28' }, owners_file: null });
  expect(file('groups/network.json', model)).toMatchObject({
    formerly: ['Porter'],
    retired: { on: '2023-05-01', successor: 'docs', reason: null },
    conflicts: [
      {
        about: 'leads',
        detail: 'Two files name two leads.',
        sources: [formerFileUrl(living, 'sig-network/READ ME.md')],
      },
    ],
    owners_file: null,
  });
});

test('a working group’s file names its sponsors in the order of the page', () => {
  expect(file('groups/gateway.json')).toMatchObject({
    kind: 'working-group',
    focus: null,
    sponsors: [
      { slug: 'network', name: 'Network', page: '/sigs/network' },
      { slug: 'docs', name: 'Docs', page: '/sigs/docs' },
    ],
    ends_when: 'The API is stable.',
  });
});

test('the list of committees says the same of each as its own file', () => {
  const model = modelOf({ pages: { 'committees/steering.md': committee({ short: 'SC' }) } });
  const { $schema: _schema, api_version: _version, ...facts } = file('groups/steering.json', model) as Facts;
  expect(facts).toMatchObject({ kind: 'committee', short: 'SC', leads: [], slack: null, members: [{ key: 'ana' }] });
  expect((file('committees.json', model) as Facts).committees).toEqual([facts]);
});

test('the channels are the community’s, then those of each SIG and working group', () => {
  expect(file('channels.json')).toMatchObject({
    channels: [
      {
        id: 'slack',
        kind: 'slack',
        name: 'Slack',
        url: 'https://join.slack.com/t/small',
        short_link: '/go/slack',
        language: null,
        featured: true,
      },
      { id: 'dev-list', kind: 'mailing-list', featured: false },
    ],
    forms: [
      {
        id: 'apply',
        name: 'Application',
        about: 'Apply as an ambassador.',
        url: 'https://github.com/small/community/issues/new?template=apply.yml',
        short_link: '/go/apply',
      },
    ],
    groups: [
      {
        kind: 'sig',
        slug: 'docs',
        slack: { channel: 'sig-docs', id: null },
        short_link: '/go/sig-docs',
        mailing_lists: null,
      },
      { kind: 'sig', slug: 'network', mailing_lists: [{ name: 'dev' }, { name: 'sig-network' }] },
      { kind: 'working-group', slug: 'gateway', slack: null, short_link: '/go/wg-gateway', mailing_lists: null },
    ],
  });
  expect(file('channels.json', frozen)).toMatchObject({
    channels: [{ short_link: null }, { short_link: null }],
    forms: [],
    groups: [
      { short_link: null },
      { short_link: null, mailing_lists: [{ short_link: null }, { short_link: null }] },
      { short_link: null },
    ],
  });
});
