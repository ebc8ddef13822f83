import { expect, test } from 'vitest';
import type { Model } from '../model';
import type { PageProse } from '../prose';
import { frozen, living, silent, smallCommunity } from '../smallCommunity';
import { outputs, pageOutput, placeOutput, shareOutput } from '.';

const lists = ['sigs', 'working-groups', 'people', 'channels', 'ksap', 'user-groups', 'podcast'];
const livingOnly = ['landing', 'landing-moved', 'landing-share', 'health', 'changes', 'short-links'];

const surroundings = (...models: Model[]) => ({
  models,
  problems: [],
  asOf: '2023-12-31',
  prose: new Map<string, PageProse>(),
  title: 'Small Community',
});

const namesOf = (...models: [Model, ...Model[]]) => [...outputs(models[0], surroundings(...models)).keys()];

const isPlace = (name: string) => name.startsWith('places/');
const isShare = (name: string) => name.startsWith('share/');

test('there is a file for each list, and one for each page that shows facts of its own', () => {
  expect(namesOf(living).filter((name) => !isPlace(name) && !isShare(name))).toEqual([
    ...livingOnly,
    ...lists,
    'pages/programmes/ospp',
    'pages/sigs/docs',
    'pages/sigs/network',
    'pages/working-groups/gateway',
    'pages/committees/steering',
  ]);
});

test('the lists are there also when there is nothing to list', () => {
  expect(namesOf(silent)).toEqual([...livingOnly, ...lists]);
});

test('every page has a file that says where it stands, and one for who passes a link to it on', () => {
  const pages = Object.keys(smallCommunity.pages ?? {}).toSorted();
  expect(namesOf(living).filter(isPlace)).toEqual(pages.map(placeOutput));
  expect(namesOf(frozen).filter(isPlace)).toEqual(['index.md', ...pages].toSorted().map(placeOutput));
  expect(namesOf(living).filter(isShare)).toEqual(pages.map(shareOutput));
});

test('a frozen year has no front page and no points to settle', () => {
  expect(namesOf(frozen).filter((name) => livingOnly.includes(name))).toEqual([]);
});

test('every file can be written as JSON without losing anything', () => {
  for (const value of outputs(living, surroundings(living, frozen)).values())
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});

test('a page’s file is named after its path', () => {
  expect(pageOutput('sigs/cloud-providers.md')).toBe('pages/sigs/cloud-providers');
});
