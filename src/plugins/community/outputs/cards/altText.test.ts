import { expect, test } from 'vitest';
import { altText } from './altText';
import type { Card } from './card';

const page: Card = {
  layout: 'document',
  section: 'governance',
  sectionName: 'Governance',
  title: 'Who decides?',
  text: 'Find out.',
  years: '',
  items: [],
};

test.each<[what: string, card: Partial<Card>, said: string]>([
  ['a title that ends a sentence', {}, 'Governance: Who decides? Find out.'],
  ['years', { years: '2021, 2023' }, 'Governance, as of 2021, 2023: Who decides? Find out.'],
  ['a title that is the name of the section', { title: 'Governance' }, 'Governance. Find out.'],
  ['no text', { text: '' }, 'Governance: Who decides?'],
  ['a list', { items: ['A', 'B'] } as Partial<Card>, 'Governance: Who decides? Find out. Lists A, B.'],
])('A card with %s in words', (_what, card, said) => {
  expect(altText({ ...page, ...card } as Card)).toBe(said);
});

test('A card in words has at most 420 characters', () => {
  const alt = altText({ ...page, items: Array.from({ length: 200 }, () => 'word') });
  expect(alt).toMatch(/, word…$/);
  expect(alt.length).toBeGreaterThan(410);
  expect(alt.length).toBeLessThanOrEqual(420);
});

test('A card in words says what fits of a title without spaces', () => {
  const title = '网'.repeat(500);
  expect(altText({ ...page, title })).toBe(`Governance: ${'网'.repeat(407)}…`);
});
