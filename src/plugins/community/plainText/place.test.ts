import type { Link, Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { frozen, living } from '../smallCommunity';
import { parseFrontMatter } from '../source';
import { prose } from '../testing';
import { descriptionOf, fullAddress, headingOf, withFullAddresses } from './place';

const place = { url: 'https://small.example', baseUrl: '/base/' };

test.for([
  ['/', 'https://small.example/base/'],
  ['/sigs/network#scope', 'https://small.example/base/sigs/network#scope'],
  ['/a b/中#文', 'https://small.example/base/a%20b/%E4%B8%AD#%E6%96%87'],
  ['/changes?from=2021&to=current', 'https://small.example/base/changes?from=2021&to=current'],
  ['/changes?from=2021#x', 'https://small.example/base/changes?from=2021#x'],
  ['https://x.example/a b', 'https://x.example/a b'],
  ['mailto:list+subscribe@googlegroups.com', 'mailto:list+subscribe@googlegroups.com'],
])('%s is %s in full', ([address = '', full]) => {
  expect(fullAddress(place, address)).toBe(full);
});

test('every link of a text is made full, and the text that was given stays', () => {
  const link: Link = { type: 'link', url: '/sigs', children: [] };
  const paragraph: Paragraph = { type: 'paragraph', children: [link] };
  const full = { ...link, url: 'https://small.example/base/sigs' };
  expect(withFullAddresses(place, [paragraph])).toEqual([{ type: 'paragraph', children: [full] }]);
  expect(link.url).toBe('/sigs');
});

test('a page of a frozen year is headed with the year, once', () => {
  const page = (title: string) => ({ path: 'a.md', source: parseFrontMatter('docs/a.md', prose({ title })) });
  expect(headingOf(living, page('Roles'))).toBe('Roles');
  expect(headingOf(frozen, page('Roles'))).toBe('Roles (2023)');
  expect(headingOf(frozen, page('The community in 2023'))).toBe('The community in 2023');
});

test('a group is described by its purpose', () => {
  const [network] = living.sigs.filter(({ value }) => value.slug === 'network');
  expect(network && descriptionOf(living, network)).toBe(network?.value.purpose);
});
