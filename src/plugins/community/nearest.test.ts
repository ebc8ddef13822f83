import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest';

const fields = ['name', 'slug', 'status', 'notes', 'time_zone', 'mailing_lists', 'leads'];

describe('the nearest word', () => {
  test.each<[what: string, word: string, meant: string]>([
    ['the word itself', 'name', 'name'],
    ['a letter too many', 'names', 'name'],
    ['a letter too few', 'nme', 'name'],
    ['a wrong letter', 'nane', 'name'],
    ['two letters swapped', 'nmae', 'name'],
    ['two letters swapped in a longer word', 'mailign_lists', 'mailing_lists'],
    ['another case', 'Status', 'status'],
    ['a dash for an underscore', 'time-zone', 'time_zone'],
    ['a space for an underscore', 'time zone', 'time_zone'],
    ['no underscore', 'timezone', 'time_zone'],
    ['a third of the letters wrong', 'statux_', 'status'],
  ])('is found for %s: %s', (_what, word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });

  test.each<[what: string, word: string]>([
    ['another word', 'colour'],
    ['more than a third of the letters wrong', 'stxxxs'],
    ['a word of one letter', 'x'],
    ['no word', ''],
  ])('is none for %s', (_what, word) => {
    expect(nearest(word, fields)).toBe(undefined);
  });

  test('is the first of equally near ones, and the nearest of all', () => {
    expect(nearest('lead', ['leaf', 'leap'])).toBe('leaf');
    expect(nearest('lead', ['leafs', 'leap'])).toBe('leap');
  });

  test('is one that differs by letters left out, before an equally near one', () => {
    expect(nearest('tursday', ['tuesday', 'thursday'])).toBe('thursday');
    expect(nearest('thursdday', ['thursdlay', 'thursday'])).toBe('thursday');
  });

  test('is none when nothing is known', () => {
    expect(nearest('name', [])).toBe(undefined);
  });

  test('is never a word all of whose letters would be replaced', () => {
    expect(nearest('b', ['a'])).toBe(undefined);
  });
});

test('the question is asked when there is a word, and not otherwise', () => {
  expect(didYouMean('name')).toBe('. Did you mean "name"?');
  expect(didYouMean(undefined)).toBe('');
});
