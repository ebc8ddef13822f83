import { expect, test } from 'vitest';
import { living, silent } from '../smallCommunity';

import { outputs, pageOutput } from '.';

const shared = ['landing', 'sigs', 'working-groups', 'people', 'channels', 'ksap', 'user-groups', 'podcast', 'health'];

const nothingFound = { problems: [], asOf: '2023-12-31' };

test('there is a file for each list, and one for each page that shows facts of its own', () => {
  expect([...outputs(living, nothingFound).keys()]).toEqual([
    ...shared,
    'pages/programmes/ospp',
    'pages/sigs/docs',
    'pages/sigs/network',
    'pages/working-groups/gateway',
    'pages/committees/steering',
  ]);
});

test('the lists are there also when there is nothing to list', () => {
  expect([...outputs(silent, nothingFound).keys()]).toEqual(shared);
});

test('every file can be written as JSON without losing anything', () => {
  for (const value of outputs(living, nothingFound).values()) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});

test('a page’s file is named after its path', () => {
  expect(pageOutput('sigs/cloud-providers.md')).toBe('pages/sigs/cloud-providers');
});
