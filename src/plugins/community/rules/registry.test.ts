import { describe, expect, test } from 'vitest';
import { page, ruleProblems, sig } from '../testing';
import { nobodyIsUnused, oneHandlePerPerson, onePersonPerHandle, peopleInOrder } from './registry';

const file = 'data/people.yml';

describe('a handle', () => {
  test('belongs to one person', () => {
    const people = 'ana: {also: [ana2, ana3]}\nBo-Li: {also: [libo]}\n';
    expect(ruleProblems(onePersonPerHandle, { people })).toEqual([]);
  });

  test.each<[what: string, people: string, ...problems: string[]]>([
    ['a key in another case', 'ana: {}\nAna: {}\n', '2:1 error  Ana is the handle of "ana" already'],
    [
      'a second handle that is another’s key, whoever stands first',
      'ana: {also: [Bo-Li]}\nBo-Li: {}\n',
      '1:14 error  ana.also[0] is the handle of "Bo-Li" already',
    ],
    [
      'a second handle of two',
      'ana: {also: [x]}\nbo: {also: [X]}\n',
      '2:13 error  bo.also[0] is the handle of "ana" already',
    ],
    [
      'a second handle that is the first',
      'ana: {also: [Ana]}\n',
      '1:14 error  ana.also[0] is the handle of "ana" already',
    ],
  ])('is not %s', (_what, people, ...problems) => {
    expect(ruleProblems(onePersonPerHandle, { people })).toEqual(problems.map((problem) => `${file}:${problem}`));
  });
});

describe('a name', () => {
  test.each<[what: string, people: string]>([
    ['is somebody’s, or not known', 'ana: {name: Ana}\nbo: {name: Bo, also_named: [Li Bo]}\ncarol: {}\ndora: {}\n'],
    ['may be written as another of the same person', 'ana: {name: Ana, also_named: [ANA]}\n'],
    ['may be that of a namesake', 'ana: {name: Ana, namesakes: [ana2]}\nana2: {name: Ana}\n'],
    ['may be that of a namesake, the other way round', 'ana: {name: Ana}\nana2: {name: Ana, namesakes: [ana]}\n'],
  ])('%s', (_what, people) => {
    expect(ruleProblems(oneHandlePerPerson, { people })).toEqual([]);
  });

  const advice =
    'if they are one person, keep one entry and list the other handle in "also"; if not, say "namesakes: [ana]"';

  test.each<[what: string, people: string, problem: string]>([
    ['of two entries', 'ana: {name: Ana}\nbo: {name: ana}\n', '2:12 error  bo.name'],
    ['that another goes by', 'ana: {name: A, also_named: [Ana]}\nbo: {name: Ana}\n', '2:12 error  bo.name'],
    ['of another, which one goes by', 'ana: {name: Ana}\nbo: {also_named: [B, Ana]}\n', '2:22 error  bo.also_named[1]'],
  ])('is not one %s', (_what, people, problem) => {
    expect(ruleProblems(oneHandlePerPerson, { people })).toEqual([
      `${file}:${problem} is the name of "ana" too: ${advice}`,
    ]);
  });
});

describe('the entries', () => {
  test.each(['', 'ana: {}\n', '24sama: {}\nana: {}\nBo-Li: {}\ncarol: {}\n'])('%j are in order', (people) => {
    expect(ruleProblems(peopleInOrder, { people })).toEqual([]);
  });

  test.each<[people: string, problem: string]>([
    ['bo: {}\nana: {}\n', '2:1 error  ana stands out of order: put it before "bo"'],
    ['ana: {}\ncarol: {}\ndora: {}\nBo-Li: {}\n', '4:1 error  Bo-Li stands out of order: put it before "carol"'],
  ])('%j are not: the first that stands elsewhere is told', (people, problem) => {
    expect(ruleProblems(peopleInOrder, { people })).toEqual([`${file}:${problem}`]);
  });
});

describe('somebody in the registry', () => {
  const people = 'ana: {}\ncarol: {}\n';
  const pages = { 'sigs/network.md': sig() };

  test('is named by a page', () => {
    const podcast = page({ show: 'Talk', language: 'zh', confirmed: '2023-02-01', hosts: ['carol'] });
    const all = { ...pages, 'programmes/podcast.md': podcast };
    expect(ruleProblems(nobodyIsUnused, { people, pages: all })).toEqual([]);
  });

  test('may be named by an archive only, or as somebody’s namesake', () => {
    const archive = { people, version: '2022', pages: { 'sigs/network.md': sig({ leads: ['carol'] }) } };
    expect(ruleProblems(nobodyIsUnused, { people, pages }, { archives: [archive] })).toEqual([]);
    expect(ruleProblems(nobodyIsUnused, { people: 'ana: {namesakes: [carol]}\ncarol: {}\n', pages })).toEqual([]);
  });

  test('may be named with a slip: that is told where the slip is', () => {
    for (const written of ['carl', 'Carol', 'ana carol']) {
      expect(
        ruleProblems(nobodyIsUnused, { people, pages: { 'sigs/network.md': sig({ members: [written] }) } }),
      ).toEqual([]);
    }
  });

  test('is not there for nothing', () => {
    expect(ruleProblems(nobodyIsUnused, { people, pages })).toEqual([
      `${file}:2:1 error  carol is named by no page: take the entry out, or name the person`,
    ]);
  });
});
