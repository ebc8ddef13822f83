import { expect, test } from 'vitest';
import { pagesOf } from './model';
import { pageTitle, titleWithYear } from './pageTitle';
import { frozen, living } from './smallCommunity';
import { parseFrontMatter } from './source';
import { committee, modelOf, prose, sig, workingGroup } from './testing';

test.for<[what: string, path: string, content: string, title: string]>([
  ['a page', 'start.md', prose({ title: 'Start' }), 'Start'],
  ['a SIG', 'sigs/network.md', sig(), 'SIG Network'],
  ['a working group', 'working-groups/gateway.md', workingGroup(), 'Working group Gateway'],
  ['a committee', 'committees/steering.md', committee(), 'Steering'],
  ['a group with a title of its own', 'sigs/network.md', sig({ title: 'Networks' }), 'Networks'],
])('%s has a heading', ([, path, content, title]) => {
  const model = modelOf({ pages: { [path]: content, 'sigs/docs.md': sig({ name: 'Docs' }) } });
  const page = pagesOf(model).find((candidate) => candidate.path === path);
  expect(page && pageTitle(model, page)).toBe(title);
});

test('a page of a frozen year is headed with the year, once', () => {
  const page = (title: string) => ({ path: 'a.md', source: parseFrontMatter('docs/a.md', prose({ title })) });
  expect(titleWithYear(living, page('Roles'))).toBe('Roles');
  expect(titleWithYear(frozen, page('Roles'))).toBe('Roles (2023)');
  expect(titleWithYear(frozen, page('The community in 2023'))).toBe('The community in 2023');
});
