// A community for unit tests, with one of everything and small enough to know by heart. No page and no plugin imports it.
import { committee, modelOf, type Parts, page, prose, sig, workingGroup, yaml } from './testing';

const people = yaml({
  ana: { name: 'Ana Pérez' },
  'Bo-Li': { name: 'Li Bo', also: ['libo'], also_named: ['Lee Bo'] },
  carol: {},
  dora: { name: 'dora maar' },
  'wei-wang': { name: 'Wang Wei', github: null },
});

const channels = yaml([
  { id: 'slack', kind: 'slack', name: 'Slack', url: 'https://join.slack.com/t/small', featured: true },
  { id: 'dev-list', kind: 'mailing-list', name: 'Developers', url: 'https://groups.google.com/g/dev' },
]);

const forms = yaml([
  {
    id: 'apply',
    name: 'Application',
    url: 'https://github.com/small/community/issues/new?template=apply.yml',
    about: 'Apply as an ambassador.',
  },
]);

const network = sig({
  leads: ['ana'],
  members: [{ person: 'Bo-Li', area: 'DNS' }, 'dora'],
  emeritus: ['carol'],
  topics: ['CNI', 'DNS'],
  founded: '2020-04-01',
  source: 'sig-network/READ ME.md',
  slack: { channel: 'sig-network', id: 'C0123456789' },
  mailing_lists: [
    { name: 'dev', archive: '/go/dev-list' },
    {
      name: 'sig-network',
      archive: 'https://groups.google.com/g/sig-network',
      subscribe: 'mailto:sig-network+subscribe@googlegroups.com',
    },
  ],
  meetings: [{ day: 'thursday', start: '15:00', time_zone: 'Asia/Shanghai' }],
  subprojects: [{ name: 'OpenELB' }],
  repositories: [{ name: 'Porter', url: 'https://github.com/kubesphere/porter', note: 'An older name.' }],
  documents: [
    { title: 'IP pools', path: 'sig-network/ip pool.md', date: '2020-11-10' },
    { title: 'The SIG', path: 'sig-network/README.md' },
    { title: '设计：网络', url: 'https://docs.example/1', language: 'zh' },
  ],
});

const docs = sig({
  name: 'Docs',
  focus: 'across',
  leads: [],
  vacant: { since: '2022-10-28' },
  members: ['dora'],
  topics: ['DNS', 'writing'],
  slack: { channel: 'sig-docs' },
});

const described = (what: string) => `${what}: what a reader of this small community learns about it here.`;

const ospp = page({
  description: described('OSPP'),
  programme: 'OSPP',
  organizer: 'ISCAS',
  confirmed: '2023-06-30',
  editions: [
    {
      year: 2023,
      site: 'https://summer.example/2023',
      folder: 'ospp-2023',
      admins: ['dora'],
      applications: { from: '2023-04-29', to: '2023-06-04' },
      results: '2023-06-26',
      projects: [
        {
          title: 'DNS cache',
          title_zh: '缓存',
          area: 'Network',
          difficulty: 'basic',
          sig: 'network',
          mentors: ['ana', 'wei-wang'],
          document: 'ospp-2023/dns cache.md',
          document_zh: 'ospp-2023/缓存.md',
          url: 'https://summer.example/2023/1',
        },
        { title: 'Second', area: 'Network', mentors: ['ana'] },
      ],
    },
    {
      year: 2022,
      site: 'https://summer.example/2022',
      folder: 'ospp-2022',
      admins: ['dora'],
      applications: { from: '2022-04-21', to: '2022-06-04' },
      projects: [{ title: 'Old', area: 'Docs', mentors: ['ana'] }],
    },
  ],
});

const ksap = page({
  description: described('KSAP'),
  seats: 25,
  confirmed: '2023-12-31',
  team: ['dora'],
  terms: [
    { name: '2022', from: '2022-09-20', to: '2023-09-19', ambassadors: [{ person: 'wei-wang' }] },
    {
      name: '2023',
      from: '2023-09-20',
      to: '2024-09-21',
      listed: '2023-07-20',
      ambassadors: [{ person: 'wei-wang', certificate: 'https://certificates.example/wei.png' }, { person: 'Bo-Li' }],
    },
  ],
});

/** Two SIGs, of which Docs has no lead, a working group, a committee, and every programme. */
export const smallCommunity: Parts = {
  people,
  channels,
  forms,
  pages: {
    'start.md': prose(),
    'sigs/index.md': prose({ title: 'SIGs' }),
    'sigs/network.md': network,
    'sigs/docs.md': docs,
    'working-groups/gateway.md': workingGroup({ leads: ['Bo-Li'] }),
    'committees/steering.md': committee({ members: ['dora', 'ana'] }),
    'ksap/ambassadors.md': ksap,
    'programmes/ospp.md': ospp,
    'programmes/user-groups.md': page({
      description: described('User groups'),
      confirmed: '2022-01-01',
      cities: [{ name: 'Hangzhou' }, { name: 'Shanghai', leaders: ['wei-wang'] }],
    }),
    'programmes/podcast.md': page({
      description: described('Podcast'),
      show: 'Talk',
      language: 'zh',
      confirmed: '2022-11-29',
      hosts: ['carol'],
      platforms: ['Ximalaya'],
    }),
  },
};

/** The living version of the small community. */
export const living = modelOf(smallCommunity);

/** The same facts as a frozen year: its addresses start with `/2023`. */
export const frozen = modelOf({ ...smallCommunity, version: '2023' });

/** A community that has said nothing yet. */
export const silent = modelOf({});
