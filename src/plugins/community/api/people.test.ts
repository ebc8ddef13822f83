import { expect, test } from 'vitest';
import { living } from '../smallCommunity';
import { api } from '.';

const source = { commit: null, date: null };

const file = (path: string) => api(living, source).get(path);

type Facts = Readonly<Record<string, unknown>>;

test('a person’s file says who it is and what the person does', () => {
  expect(file('people/bo-li.json')).toEqual({
    $schema: '../schema/person.schema.json',
    api_version: 'v1',
    id: 'bo-li',
    key: 'Bo-Li',
    name: 'Li Bo',
    github: 'Bo-Li',
    page: '/people#bo-li',
    roles: [
      { role: 'lead', name: 'Gateway', page: '/working-groups/gateway', details: [] },
      { role: 'member', name: 'Network', page: '/sigs/network', details: ['DNS'] },
      { role: 'ambassador', name: 'KSAP', page: '/ksap/ambassadors', details: ['2023'] },
    ],
    also: ['libo'],
    also_named: ['Lee Bo'],
    namesakes: [],
  });
  expect(file('people/wei-wang.json')).toMatchObject({ key: 'wei-wang', name: 'Wang Wei', github: null });
});

test('the list of people leads to each one', () => {
  const { people } = file('people.json') as { people: readonly Facts[] };
  expect(people.map(({ id, file }) => [id, file])).toEqual(
    ['ana', 'carol', 'dora', 'bo-li', 'wei-wang'].map((id) => [id, `people/${id}.json`]),
  );
});

test('the programme has its seats, team and terms', () => {
  expect(file('ksap.json')).toEqual({
    $schema: 'schema/ksap.schema.json',
    api_version: 'v1',
    page: '/ksap/ambassadors',
    seats: 25,
    confirmed: '2023-12-31',
    team: [{ key: 'dora', name: 'dora maar', github: 'dora' }],
    terms: [
      {
        name: '2022',
        from: '2022-09-20',
        to: '2023-09-19',
        listed: null,
        ambassadors: [{ key: 'wei-wang', name: 'Wang Wei', github: null, certificate: null }],
      },
      {
        name: '2023',
        from: '2023-09-20',
        to: '2024-09-21',
        listed: '2023-07-20',
        ambassadors: [
          {
            key: 'wei-wang',
            name: 'Wang Wei',
            github: null,
            certificate: 'https://certificates.example/wei.png',
          },
          { key: 'Bo-Li', name: 'Li Bo', github: 'Bo-Li', certificate: null },
        ],
      },
    ],
  });
});
