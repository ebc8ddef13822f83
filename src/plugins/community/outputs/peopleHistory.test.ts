import { describe, expect, test } from 'vitest';
import { api } from '../api';
import type { Model } from '../model';
import { living } from '../smallCommunity';
import { committee, type Facts, modelOf, sig } from '../testing';
import { ksap, term } from '../testingKsap';
import { landing } from './landing';
import { peopleDirectory } from './people';
import { type PersonHistory, peopleWithHistory, type RoleHistory } from './peopleHistory';

const people = 'ana: {name: Ana Pérez, also: [anap]}\nBo: {}\ncarol: {}\n';

type Pages = Readonly<Record<string, string>>;

/** Versions of a community, the living one first. */
const versionsOf = (...pages: readonly Pages[]): Model[] =>
  pages.map((parts, index) => modelOf({ version: ['current', '2023', '2021'][index] ?? '', people, pages: parts }));

const network = (facts: Facts = {}) => ({ 'sigs/network.md': sig(facts) });

function personIn(models: readonly Model[], id: string, version = 'current'): PersonHistory | undefined {
  const model = models.find((candidate) => candidate.version === version);
  return model && peopleWithHistory(model, models).find((person) => person.id === id);
}

/** A role as `lead Network (2021, Current) /sigs/network`. */
const told = ({ role, name, to, details, versions }: RoleHistory) =>
  `${role} ${name}${[...details, ...versions].length > 0 ? ` (${[...details, ...versions].join(', ')})` : ''} ${to}`;

const rolesOf = (person: PersonHistory | undefined) => ({
  now: person?.roles.map(told),
  earlier: person?.earlier.map(told),
});

describe('a role in a group', () => {
  test.each<[what: string, versions: Pages[], now: string[], earlier: string[]]>([
    [
      'names the versions that have it, oldest first',
      [network(), network(), network()],
      ['lead Network (2021, 2023, Current) /sigs/network'],
      [],
    ],
    ['of this version alone names none', [network(), network({ leads: ['Bo'] })], ['lead Network /sigs/network'], []],
    [
      'may have a gap',
      [network(), network({ leads: ['Bo'] }), network()],
      ['lead Network (2021, Current) /sigs/network'],
      [],
    ],
    [
      'that only earlier versions have leads to the newest of them',
      [network({ leads: ['Bo'], emeritus: ['ana'] }), network(), network()],
      ['emeritus Network /sigs/network'],
      ['lead Network (2021, 2023) /2023/sigs/network'],
    ],
    [
      'is the same under another name of the group',
      [network({ name: 'Net', slug: 'network' }), network()],
      ['lead Net (2023, Current) /sigs/network'],
      [],
    ],
    [
      'keeps what the person looks after',
      [
        network({ leads: ['Bo'], members: [{ person: 'ana', area: 'DNS' }] }),
        network({ leads: ['Bo'], members: ['ana'] }),
      ],
      ['member Network (DNS, 2023, Current) /sigs/network'],
      [],
    ],
    [
      'stands in the order of roles',
      [
        { 'committees/steering.md': committee(), ...network({ leads: ['Bo'] }) },
        network({ leads: ['Bo'], members: ['ana'] }),
        network(),
      ],
      ['committee-member Steering /committees/steering'],
      ['lead Network (2021) /2021/sigs/network', 'member Network (2023) /2023/sigs/network'],
    ],
  ])('%s', (_, versions, now, earlier) => {
    expect(rolesOf(personIn(versionsOf(...versions), 'ana'))).toEqual({ now, earlier });
  });
});

describe('a role in a programme', () => {
  test.each<[what: string, versions: Pages[], now: string[], earlier: string[]]>([
    [
      'that says its years names no version',
      [ksap({ terms: [term('2023', 'ana')] }), ksap({ terms: [term('2023', 'ana')] })],
      ['ambassador KSAP (2023) /ksap/ambassadors'],
      [],
    ],
    [
      'keeps years that only an earlier version names',
      [ksap({ terms: [term('2023', 'ana')] }), ksap({ terms: [term('2022', 'ana'), term('2023', 'ana')] })],
      ['ambassador KSAP (2023) /ksap/ambassadors'],
      ['ambassador KSAP (2022) /2023/ksap/ambassadors'],
    ],
    [
      'in the team names its versions',
      [ksap({ team: ['ana'] }), ksap({ team: ['ana'] })],
      ['ksap-team KSAP (2023, Current) /ksap'],
      [],
    ],
  ])('%s', (_, versions, now, earlier) => {
    expect(rolesOf(personIn(versionsOf(...versions), 'ana'))).toEqual({ now, earlier });
  });
});

describe('a person whom only an earlier version names', () => {
  const models = versionsOf(network({ leads: ['carol'] }), network({ leads: ['Bo'] }), network());

  test('has an entry with what they did, in its place by name', () => {
    expect(peopleWithHistory(models[0] as Model, models).map(({ id }) => id)).toEqual(['ana', 'bo', 'carol']);
    expect(personIn(models, 'ana')).toEqual({
      id: 'ana',
      to: '/people#ana',
      name: 'Ana Pérez',
      github: 'ana',
      also: ['anap'],
      roles: [],
      earlier: [{ role: 'lead', name: 'Network', to: '/2021/sigs/network', details: [], versions: ['2021'] }],
    });
  });

  test('has one in a frozen year as well, but no later one has', () => {
    expect(peopleWithHistory(models[1] as Model, models).map(({ id, to }) => [id, to])).toEqual([
      ['ana', '/2023/people#ana'],
      ['bo', '/2023/people#bo'],
    ]);
    expect(peopleWithHistory(models[2] as Model, models).map(({ id }) => id)).toEqual(['ana']);
  });

  test('is not counted, and is not in the data of the living version', () => {
    const [model = living] = models;
    expect(peopleDirectory(model).map(({ id }) => id)).toEqual(['carol']);
    expect(landing(model).figures).toMatchObject({ people: 1, leads: 1 });
    expect(api(model, { commit: null, date: null }).has('people/ana.json')).toBe(false);
  });
});

test('one version alone says what it says', () => {
  const entries = peopleWithHistory(living, [living]);
  expect(entries.map(({ earlier }) => earlier.length)).toEqual(entries.map(() => 0));
  expect(entries.map((person) => ({ ...person, roles: person.roles.map(told) }))).toMatchObject(
    peopleDirectory(living).map(({ id, roles }) => ({
      id,
      roles: roles.map((role) => told({ ...role, versions: [] })),
    })),
  );
});

test('it can be written as JSON without losing anything', () => {
  const models = versionsOf({ ...network(), ...ksap({ team: ['ana'] }) }, network({ leads: ['Bo'] }));
  const entries = peopleWithHistory(models[0] as Model, models);
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
});
