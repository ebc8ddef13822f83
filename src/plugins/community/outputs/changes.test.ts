import { expect, test } from 'vitest';
import { living, smallCommunity } from '../smallCommunity';
import { committee, modelOf, page, sig } from '../testing';
import { changes } from './changes';

const archive = page({
  title: '2021',
  description: 'What a reader of this small community learns of the year 2021.',
  as_of: '2021-12-14',
  source: 'https://example.org/tree/1',
});

/** A version in which a SIG says nothing of its leads. */
const old = modelOf({
  version: '2021',
  people: smallCommunity.people ?? '',
  pages: {
    'index.md': archive,
    'sigs/network.md': sig({ status: 'proposed', leads: [], members: ['carol'] }),
    'committees/steering.md': committee({ members: ['ana', 'Bo-Li'] }),
  },
});

const view = changes([living, old]);

test('every version says its name, its first page and the day that its facts are of', () => {
  expect(view.versions.map(({ version, label, to, asOf }) => [version, label, to, asOf])).toEqual([
    ['current', 'Current', '/', '2023-12-31'],
    ['2021', '2021', '/2021', '2021-12-14'],
  ]);
});

test('groups stand by name, each with its page in that version', () => {
  expect(view.versions.map(({ groups }) => groups.map(({ to }) => to))).toEqual([
    ['/sigs/docs', '/working-groups/gateway', '/sigs/network', '/committees/steering'],
    ['/2021/sigs/network', '/2021/committees/steering'],
  ]);
});

test('a group has what is compared, with people by id', () => {
  expect(view.versions[0]?.groups[2]).toEqual({
    kind: 'sig',
    slug: 'network',
    name: 'Network',
    formerly: [],
    to: '/sigs/network',
    status: 'open',
    founded: '2020-04-01',
    ended: null,
    vacantSince: null,
    leads: ['ana'],
    members: ['bo-li', 'dora'],
    emeritus: ['carol'],
  });
});

test('that nobody leads a group is stated, or not', () => {
  const [now, then] = view.versions;
  expect(now?.groups[0]).toMatchObject({ slug: 'docs', leads: [], vacantSince: '2022-10-28' });
  expect(then?.groups[0]).toMatchObject({ slug: 'network', leads: null });
  expect(then?.groups[1]).toMatchObject({ slug: 'steering', leads: null, members: ['ana', 'bo-li'] });
});

test('a retired group says when it ended', () => {
  const pages = { 'sigs/network.md': sig({ status: 'retired', retired: { on: '2022-05-06', reason: 'Done.' } }) };
  expect(changes([modelOf({ pages })]).versions[0]?.groups[0]).toMatchObject({
    status: 'retired',
    ended: '2022-05-06',
  });
});

test('the ambassadorship programme is there, or not', () => {
  expect(view.versions.map(({ ksap }) => ksap)).toEqual([
    {
      to: '/ksap/ambassadors',
      seats: 25,
      team: ['dora'],
      terms: [
        { name: '2022', ambassadors: ['wei-wang'] },
        { name: '2023', ambassadors: ['wei-wang', 'bo-li'] },
      ],
    },
    null,
  ]);
});

test('the figures count open groups and those who lead them or are in them', () => {
  expect(view.versions.map(({ figures }) => figures)).toEqual([
    { sigs: 2, 'working-groups': 1, leads: 2, people: 3 },
    { sigs: 0, 'working-groups': 0, leads: 0, people: 3 },
  ]);
});

test('everybody whom a version names is known once, and leads into the living version', () => {
  expect(view.people).toEqual({
    ana: { to: '/people#ana', name: 'Ana Pérez' },
    'bo-li': { to: '/people#bo-li', name: 'Li Bo' },
    carol: { to: '/people#carol', name: 'carol' },
    dora: { to: '/people#dora', name: 'dora maar' },
    'wei-wang': { to: '/people#wei-wang', name: 'Wang Wei' },
  });
});

test('it can be written as JSON without losing anything', () => {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});
