import { describe, expect, test } from 'vitest';
import { sigDirectory } from '../../plugins/community/outputs/directory';
import { type Facts, modelOf, sig } from '../../plugins/community/testing';
import { filterEntries, leadsOf, parseQuery, type Query, searchable, statusOf, topicCounts } from './filter';

const people = `
ana: {name: Ana Pérez}
halil-bugol: {name: Halil BUGÖL}
ibrahim: {name: İbrahim Işık}
Ma-Dan: {}
wei-wang: {name: Wang Wei, github: null}
`;

/** The directory of some SIGs, in the order in which the page gets it. */
function directory(...sigs: readonly Facts[]) {
  const pages = Object.fromEntries(sigs.map((facts, index) => [`sigs/${index}.md`, sig(facts)]));
  return sigDirectory(modelOf({ people, pages }));
}

const network = {
  name: 'Network',
  topics: ['CNI', 'load balancing'],
  leads: ['ana'],
  members: [{ person: 'ibrahim', area: 'DNS' }, 'Ma-Dan'],
  slack: { channel: 'sig-network' },
  confirmed: '2020-11-10',
};
const docs = {
  name: 'Docs',
  focus: 'across',
  topics: ['writing', 'load balancing'],
  leads: ['halil-bugol', 'ana'],
  members: ['ana'],
  slack: { channel: 'documentation' },
  confirmed: '2024-03-12',
};
const devops = {
  name: 'DevOps',
  leads: [],
  vacant: { since: '2022-10-28' },
  members: ['wei-wang'],
  confirmed: '2024-03-12',
};
const edge = { name: 'Edge', status: 'retired', leads: [], vacant: { since: '2021-01-01' }, confirmed: '2021-01-01' };
const storage = { name: 'Storage', status: 'proposed', leads: [], confirmed: '2024-05-01' };

const entries = searchable(directory(network, docs, devops, edge, storage));

const found = (address: string) =>
  filterEntries(entries, parseQuery(new URLSearchParams(address))).map((entry) => entry.name);

describe('a query in the address', () => {
  const nothing: Query = { text: '', topic: '', lead: '', focus: '', status: '', sort: 'name', view: 'cards' };

  test('asks for everything when there is none', () => {
    expect(parseQuery(new URLSearchParams(''))).toEqual(nothing);
  });

  test('may ask for each part', () => {
    const address = 'q=cni+pool&topic=load%20balancing&lead=ana&focus=across&status=vacant&sort=people&view=table';
    expect(parseQuery(new URLSearchParams(address))).toEqual({
      text: 'cni pool',
      topic: 'load balancing',
      lead: 'ana',
      focus: 'across',
      status: 'vacant',
      sort: 'people',
      view: 'table',
    });
  });

  test.each(['focus=docs', 'status=active', 'sort=constructor', 'view=list', 'colour=red', 'status=OPEN'])(
    'ignores %s',
    (address) => {
      expect(parseQuery(new URLSearchParams(address))).toEqual(nothing);
    },
  );
});

describe('a search by text', () => {
  test.each<[text: string, names: string[]]>([
    ['network', ['Network']],
    ['NETW', ['Network']],
    ['load balancing', ['Docs', 'Network']],
    ['balancing load docs', ['Docs']],
    ['first idea to daily', ['DevOps', 'Docs', 'Edge', 'Network', 'Storage']],
    ['bugol', ['Docs']],
    ['BUGÖL', ['Docs']],
    ['halil-bugol', ['Docs']],
    ['ibrahim isik', ['Network']],
    ['İBRAHİM', ['Network']],
    ['perez', ['Docs', 'Network']],
    ['ma-dan', ['Network']],
    ['wang', ['DevOps']],
    ['wei-wang', []],
    ['#sig-network', ['Network']],
    ['documentation', ['Docs']],
    ['nothing of the kind', []],
  ])('for "%s" finds %j', (text, names) => {
    expect(found(String(new URLSearchParams({ q: text })))).toEqual(names);
  });
});

describe('a filter', () => {
  test.each<[address: string, names: string[]]>([
    ['topic=load balancing', ['Docs', 'Network']],
    ['topic=CNI', ['Network']],
    ['topic=cni', []],
    ['topic=load', []],
    ['lead=ana', ['Docs', 'Network']],
    ['lead=halil-bugol', ['Docs']],
    ['lead=ibrahim', []],
    ['focus=across', ['Docs']],
    ['focus=component', ['DevOps', 'Edge', 'Network', 'Storage']],
    ['status=open', ['Docs', 'Network']],
    ['status=vacant', ['DevOps']],
    ['status=proposed', ['Storage']],
    ['status=retired', ['Edge']],
    ['q=ana&topic=CNI&lead=ana&focus=component&status=open', ['Network']],
    ['lead=ana&focus=across&topic=CNI', []],
  ])('%s leaves %j', (address, names) => {
    expect(found(address)).toEqual(names);
  });

  test('of status takes an open SIG without a lead for vacant, and a retired one for retired', () => {
    expect(Object.fromEntries(entries.map((entry) => [entry.name, statusOf(entry)]))).toEqual({
      DevOps: 'vacant',
      Docs: 'open',
      Edge: 'retired',
      Network: 'open',
      Storage: 'proposed',
    });
  });
});

describe('the order', () => {
  test.each<[address: string, names: string[]]>([
    ['', ['DevOps', 'Docs', 'Edge', 'Network', 'Storage']],
    ['sort=name', ['DevOps', 'Docs', 'Edge', 'Network', 'Storage']],
    ['sort=people', ['Network', 'Docs', 'DevOps', 'Edge', 'Storage']],
    ['sort=confirmed', ['Storage', 'DevOps', 'Docs', 'Edge', 'Network']],
  ])('of "%s" is %j', (address, names) => {
    expect(found(address)).toEqual(names);
  });

  test('of the given entries is left alone', () => {
    found('sort=people');
    expect(entries.map((entry) => entry.name)).toEqual(['DevOps', 'Docs', 'Edge', 'Network', 'Storage']);
  });
});

describe('what the reader can choose from', () => {
  test('is every topic with its number of SIGs', () => {
    expect(new Map(topicCounts(entries).map(({ topic, count }) => [topic, count]))).toEqual(
      new Map([
        ['CNI', 1],
        ['everything', 3],
        ['load balancing', 2],
        ['writing', 1],
      ]),
    );
  });

  test('is every lead once, by name', () => {
    expect(leadsOf(entries)).toEqual([
      { id: 'ana', name: 'Ana Pérez' },
      { id: 'halil-bugol', name: 'Halil BUGÖL' },
    ]);
  });
});

test('200 SIGs are filtered as 5 are', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({
    name: `Group ${String(index).padStart(3, '0')}`,
    topics: [`topic ${index % 7}`],
    focus: index % 2 === 0 ? 'component' : 'across',
    leads: index % 5 === 0 ? [] : ['ana'],
    ...(index % 5 === 0 ? { vacant: { since: '2024-01-01' } } : {}),
  }));
  const query = parseQuery(new URLSearchParams('q=group+1&topic=topic+3&focus=across&status=vacant'));
  expect(filterEntries(searchable(directory(...many)), query).map((entry) => entry.name)).toEqual([
    'Group 115',
    'Group 185',
  ]);
});
