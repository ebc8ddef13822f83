import { describe, expect, test } from 'vitest';
import { frozen, living } from '../smallCommunity';
import { type Parts, prose, ruleProblems } from '../testing';
import { pagesHaveGoodNames, pagesHaveOwnAddresses } from './pageNames';

const pages = (...paths: string[]): Parts => ({ pages: Object.fromEntries(paths.map((path) => [path, prose()])) });

describe('a page’s file is named as its address is read', () => {
  test.each([
    ['go/slack.md', '/go belongs to the site itself: choose another name'],
    ['go.md', '/go belongs to the site itself: choose another name'],
    ['404.md', '/404 belongs to the site itself: choose another name'],
    ['cards.md', '/cards belongs to the site itself: choose another name'],
    ['2021.md', '/2021 belongs to the archive of that year: choose another name'],
    ['2021/start.md', '/2021 belongs to the archive of that year: choose another name'],
    ['Foo Bar.md', '"Foo Bar" becomes part of an address: rename it to lower-case words joined by dashes'],
    ['foo.md.md', '"foo.md" becomes part of an address: rename it to lower-case words joined by dashes'],
    ['llms.txt.md', '"llms.txt" becomes part of an address: rename it to lower-case words joined by dashes'],
    ['ksap/Éa.md', '"Éa" becomes part of an address: rename it to lower-case words joined by dashes'],
  ])('%s', (path, message) => {
    expect(ruleProblems(pagesHaveGoodNames, pages(path)).map((told) => told.slice(-message.length))).toEqual([message]);
  });

  test.each([['start.md'], ['contributing/index.md'], ['contributing/go.md'], ['programmes/gsoc-2021.md']])(
    '%s is well named',
    (path) => {
      expect(ruleProblems(pagesHaveGoodNames, pages(path))).toEqual([]);
    },
  );

  test('the small community’s pages are, in every version', () => {
    for (const model of [living, frozen]) expect(pagesHaveGoodNames(model, undefined as never)).toEqual([]);
  });
});

test('two files of one address are told', () => {
  const told = ruleProblems(pagesHaveOwnAddresses, pages('contributing.md', 'contributing/index.md'));
  expect(told).toEqual([expect.stringContaining('has the address /contributing, as docs/contributing.md does')]);
  expect(ruleProblems(pagesHaveOwnAddresses, pages('contributing.md', 'contributing/setup.md'))).toEqual([]);
});
