import { expect, test } from 'vitest';
import { breadcrumbList, faqPage, itemList, organization, scriptText } from './jsonLd';

const home = { name: 'Home', url: 'https://a.example/' };
const sigs = { name: 'SIGs', url: 'https://a.example/sigs' };

test('breadcrumbs count from the home page', () => {
  expect(breadcrumbList([home, sigs])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.example/' },
      { '@type': 'ListItem', position: 2, name: 'SIGs', item: 'https://a.example/sigs' },
    ],
  });
});

test('a directory says how many it lists, and where each is', () => {
  expect(itemList('SIGs', [sigs])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: 'SIGs',
    numberOfItems: 1,
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'SIGs', url: 'https://a.example/sigs' }],
  });
});

test('each question has its answer', () => {
  expect(faqPage([{ question: 'Who?', answer: 'Anybody.' }])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: 'Who?', acceptedAnswer: { '@type': 'Answer', text: 'Anybody.' } }],
  });
});

test('the community names its other pages', () => {
  const facts = {
    ...home,
    description: 'What it is.',
    logo: 'https://a.example/logo.png',
    sameAs: ['https://b.example'],
  };
  expect(organization(facts)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    ...facts,
  });
});

test('no text ends the script it stands in', () => {
  const data = { text: '</script><script>alert("1")</script><!--' };
  expect(scriptText(data)).not.toContain('<');
  expect(JSON.parse(scriptText(data))).toEqual(data);
});
