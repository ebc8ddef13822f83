import { describe, expect, test } from 'vitest';
import { frozen, living, silent } from '../smallCommunity';
import { committee, modelOf, sig } from '../testing';
import { peopleDirectory } from './people';

const entry = (id: string) => peopleDirectory(living).find((person) => person.id === id);

describe('the directory of people', () => {
  test('has everyone whom a page names, by name without regard to case', () => {
    expect(peopleDirectory(living).map((person) => person.name)).toEqual([
      'Ana Pérez',
      'carol',
      'dora maar',
      'Li Bo',
      'Wang Wei',
    ]);
  });

  test('leaves out somebody whom no page names', () => {
    const people = 'ana: {}\nnobody: {name: Named by no page}\n';
    const model = modelOf({ people, pages: { 'sigs/network.md': sig() } });
    expect(peopleDirectory(model).map((person) => person.id)).toEqual(['ana']);
  });

  test('says one role once, with its years side by side', () => {
    expect(entry('wei-wang')?.roles).toEqual([
      { role: 'ambassador', name: 'KSAP', to: '/ksap/ambassadors', details: ['2022', '2023'] },
      { role: 'mentor', name: 'OSPP', to: '/programmes/ospp', details: ['2023'] },
      { role: 'user-group-leader', name: 'Shanghai', to: '/programmes/user-groups', details: [] },
    ]);
  });

  test('says a year once for two projects of that year', () => {
    expect(entry('ana')?.roles.find((role) => role.role === 'mentor')?.details).toEqual(['2023', '2022']);
  });

  test('keeps two roles in one group apart, with what a person is known for first', () => {
    const pages = {
      'sigs/network.md': sig({ leads: ['ana'], members: ['ana'] }),
      'committees/steering.md': committee({ members: ['ana'] }),
    };
    const [ana] = peopleDirectory(modelOf({ pages }));
    expect(ana?.roles.map(({ role, name }) => [role, name])).toEqual([
      ['committee-member', 'Steering'],
      ['lead', 'Network'],
      ['member', 'Network'],
    ]);
  });

  test('says last what is over', () => {
    expect(entry('carol')?.roles.map((role) => role.role)).toEqual(['podcast-host', 'emeritus']);
  });

  test('says what a member looks after', () => {
    const [role] = entry('bo-li')?.roles.filter((candidate) => candidate.role === 'member') ?? [];
    expect(role).toEqual({ role: 'member', name: 'Network', to: '/sigs/network', details: ['DNS'] });
  });

  test('names the other handles and names of a person', () => {
    expect(entry('bo-li')?.also).toEqual(['libo', 'Lee Bo']);
    expect(entry('ana')?.also).toEqual([]);
  });

  test('stays within its year', () => {
    const [ana] = peopleDirectory(frozen);
    expect(ana?.to).toBe('/2023/people#ana');
    expect(ana?.roles[0]?.to).toBe('/2023/committees/steering');
  });

  test('is empty when no page names anybody', () => {
    expect(peopleDirectory(silent)).toEqual([]);
  });
});
