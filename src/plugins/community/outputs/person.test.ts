import { expect, test } from 'vitest';
import { frozen, living } from '../smallCommunity';
import { personId, viewPerson } from './person';

test('a person’s anchor is the handle in lower case', () => {
  expect(personId('Bo-Li')).toBe('bo-li');
});

test('a person is shown by name, with the handle as it is written', () => {
  expect(viewPerson(living, 'Bo-Li')).toEqual({ id: 'bo-li', to: '/people#bo-li', name: 'Li Bo', github: 'Bo-Li' });
});

test('a person without a name is shown by handle', () => {
  expect(viewPerson(living, 'carol')).toMatchObject({ name: 'carol', github: 'carol' });
});

test('a person whose handle is not known has none', () => {
  expect(viewPerson(living, 'wei-wang')).toMatchObject({ id: 'wei-wang', name: 'Wang Wei', github: null });
});

test('what the person looks after in a group is kept', () => {
  expect(viewPerson(living, { person: 'ana', area: 'DNS' })).toMatchObject({ name: 'Ana Pérez', area: 'DNS' });
});

test('a person’s address stays within its year', () => {
  expect(viewPerson(frozen, 'ana').to).toBe('/2023/people#ana');
});
