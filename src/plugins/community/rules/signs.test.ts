import { describe, expect, test } from 'vitest';
import { committee, type Parts, page, prose, ruleProblems, sig } from '../testing';
import { signsCanBeDrawn } from './signs';

const found = (parts: Parts) => ruleProblems(signsCanBeDrawn, parts);

const has = (signs: string) => `has signs that no font of the social cards has (${signs})`;

describe('signs that social cards cannot show', () => {
  test.each<[name: string, signs?: string]>([
    ['Ana Pérez'],
    ['Halil İbrahim BUGÖL'],
    ['米开朗基杨'],
    ['Nguyễn Thị Ánh'],
    ['Ольга'],
    ['Ana 🎉'],
    ['김민수', '"김", "민", "수"'],
    ['سارة', '"س", "ا", "ر", "ة"'],
    ['สมชาย ใจดี', '"ส", "ม", "ช", "า", "ย", …'],
    ['𠮷野', '"𠮷"'],
  ])('in the name %s: the card shows the handle', (name, signs) => {
    const warning = `data/people.yml:1:13 warning  ana.name ${has(signs ?? '')}: cards show "ana" instead`;
    expect(found({ people: `ana: {name: ${name}}\n` })).toEqual(signs === undefined ? [] : [warning]);
  });

  test('in no name: a person is shown by handle anyway', () => {
    expect(found({ people: 'ana: {}\n' })).toEqual([]);
  });

  test('in what is said of a group', () => {
    const pages = {
      'sigs/network.md': sig({
        name: '네트워크',
        slug: 'network',
        purpose: 'Networking 网 (망)',
        topics: ['DNS', '망'],
      }),
      'committees/steering.md': committee({ purpose: 'Steers 길' }),
    };
    expect(found({ pages })).toEqual([
      `docs/sigs/network.md:2:7 warning  name ${has('"네", "트", "워", "크"')}: cards leave them out`,
      `docs/sigs/network.md:5:10 warning  purpose ${has('"망"')}: cards leave them out`,
      `docs/sigs/network.md:12:5 warning  topics[1] ${has('"망"')}: cards leave them out`,
      `docs/committees/steering.md:5:10 warning  purpose ${has('"길"')}: cards leave them out`,
    ]);
  });

  test('in the title and the description of a page, and in the name of a city', () => {
    const cities = [
      { name: '杭州', leaders: [] },
      { name: '서울', leaders: [] },
    ];
    const pages = {
      'start.md': prose({ title: 'Start 시작', description: `${'What a reader gets. '.repeat(3)}길` }),
      'programmes/user-groups.md': page({ title: 'User groups', confirmed: '2023-02-01', cities }),
    };
    expect(found({ pages })).toEqual([
      `docs/start.md:2:8 warning  title ${has('"시", "작"')}: cards leave them out`,
      `docs/start.md:3:14 warning  description ${has('"길"')}: cards leave them out`,
      `docs/programmes/user-groups.md:7:11 warning  cities[1].name ${has('"서", "울"')}: cards leave them out`,
    ]);
  });
});
