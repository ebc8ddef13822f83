import { describe, expect, test } from 'vitest';
import { frozen, living, silent } from '../smallCommunity';
import { modelOf, sig } from '../testing';
import { sigDirectory, workingGroupDirectory } from './directory';

describe('the SIG directory', () => {
  test('lists a SIG with all that a card and a filter need', () => {
    const network = sigDirectory(living).find((entry) => entry.slug === 'network');
    expect(network).toEqual({
      slug: 'network',
      name: 'Network',
      to: '/sigs/network',
      directory: '/sigs',
      status: 'open',
      purpose: 'Looks after Network in KubeSphere, from the first idea to daily use.',
      topics: ['CNI', 'DNS'],
      focus: 'component',
      leads: [{ id: 'ana', to: '/people#ana', name: 'Ana Pérez', github: 'ana' }],
      members: ['Li Bo Bo-Li', 'dora maar dora'],
      vacantSince: null,
      slack: { channel: 'sig-network', url: '/go/sig-network' },
      peopleCount: 3,
      founded: '2020-04-01',
      confirmed: '2023-02-01',
    });
  });

  test('counts somebody once who is lead and member', () => {
    const pages = { 'sigs/network.md': sig({ leads: ['ana'], members: ['ana', 'Bo-Li'] }) };
    expect(sigDirectory(modelOf({ people: 'ana: {}\nBo-Li: {}\n', pages }))[0]?.peopleCount).toBe(2);
  });

  test('says since when a SIG has no lead', () => {
    const docs = sigDirectory(living).find((entry) => entry.slug === 'docs');
    expect(docs).toMatchObject({
      leads: [],
      vacantSince: '2022-10-28',
      focus: 'across',
      peopleCount: 1,
      founded: null,
    });
  });

  test('is sorted by name, not by file', () => {
    const names = ['edge', 'Zebra', 'Apps', 'öko'];
    const pages = Object.fromEntries(names.map((name, index) => [`sigs/${index}.md`, sig({ name, slug: `${index}` })]));
    expect(sigDirectory(modelOf({ pages })).map((entry) => entry.name)).toEqual(['Apps', 'edge', 'öko', 'Zebra']);
  });

  test('finds a member without a known handle by name only', () => {
    const pages = { 'sigs/network.md': sig({ members: ['wei-wang'] }) };
    const people = 'ana: {}\nwei-wang: {name: Wang Wei, github: null}\n';
    expect(sigDirectory(modelOf({ people, pages }))[0]?.members).toEqual(['Wang Wei']);
  });

  test('has no channel where the sources name none', () => {
    expect(sigDirectory(modelOf({ pages: { 'sigs/network.md': sig() } }))[0]?.slack).toBe(null);
  });

  test('stays within its year', () => {
    const [docs, network] = sigDirectory(frozen);
    expect(docs).toMatchObject({ to: '/2023/sigs/docs', directory: '/2023/sigs' });
    expect(network?.leads[0]?.to).toBe('/2023/people#ana');
  });
});

test('working groups have a directory of their own, without a focus', () => {
  expect(workingGroupDirectory(living)).toMatchObject([
    { name: 'Gateway', to: '/working-groups/gateway', focus: null, leads: [{ name: 'Li Bo' }], slack: null },
  ]);
});

test('a silent community has empty directories', () => {
  expect([sigDirectory(silent), workingGroupDirectory(silent)]).toEqual([[], []]);
});
