import { expect, test } from 'vitest';
import { page, ruleProblems } from '../testing';
import { editionsInOrder } from './mentoring';

const programme = (...years: readonly number[]) => {
  const editions = years.map((year) => ({ year, site: 'https://a.example', folder: 'ospp', projects: [] }));
  return {
    pages: { 'programmes/ospp.md': page({ programme: 'OSPP', organizer: 'ISCAS', confirmed: '2023-02-01', editions }) },
  };
};

test.each([[[]], [[2023]], [[2023, 2022]], [[2023, 2021, 2020]]])('the years %j are in order', (years) => {
  expect(ruleProblems(editionsInOrder, programme(...years))).toEqual([]);
});

test.each<[years: number[], problem: string]>([
  [[2022, 2023], '10:11 error  editions[1].year must stand before 2022: the newest comes first'],
  [[2023, 2022, 2023], '14:11 error  editions[2].year must stand before 2022: the newest comes first'],
  [[2023, 2023], '10:11 error  editions[1].year is listed twice'],
])('the years %j are not', (years, problem) => {
  expect(ruleProblems(editionsInOrder, programme(...years))).toEqual([`docs/programmes/ospp.md:${problem}`]);
});
