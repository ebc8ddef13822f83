import { expect, test } from 'vitest';
import { modelOf, prose, sig } from '../testing';
import { pagePlace } from './place';

const living = modelOf({ pages: { 'start.md': prose(), 'sigs/index.md': prose(), 'sigs/network.md': sig() } });
const of2023 = modelOf({ version: '2023', pages: { 'sigs/index.md': prose(), 'sigs/network.md': sig() } });
const of2021 = modelOf({ version: '2021', pages: { 'sigs/index.md': prose() } });
const models = [living, of2023, of2021];

/** Where the menu of a page leads, `*` where it is not the same page. */
const menu = (model: typeof living, path: string) =>
  pagePlace(model, { path }, models).versions.map(({ to, isSamePage }) => (isSamePage ? to : `${to} *`));

test('a page leads to itself in every version that has it, and to the first page of one that has not', () => {
  expect(menu(living, 'sigs/network.md')).toEqual(['/sigs/network', '/2023/sigs/network', '/2021 *']);
  expect(menu(of2023, 'sigs/network.md')).toEqual(['/sigs/network', '/2023/sigs/network', '/2021 *']);
  expect(menu(living, 'sigs/index.md')).toEqual(['/sigs', '/2023/sigs', '/2021/sigs']);
  expect(menu(living, 'start.md')).toEqual(['/start', '/2023 *', '/2021 *']);
});

test('the welcome page of a year has its counterpart in the landing page', () => {
  expect(menu(of2021, 'index.md')).toEqual(['/', '/2023', '/2021']);
});

test('a page knows which version it stands in, and of which day a frozen year is', () => {
  const { label, frozenOn, versions } = pagePlace(of2023, { path: 'sigs/network.md' }, models);
  expect({ label, frozenOn }).toEqual({ label: '2023', frozenOn: '2023-12-31' });
  expect(versions.map((version) => [version.label, version.isHere])).toEqual([
    ['Current', false],
    ['2023', true],
    ['2021', false],
  ]);
  expect(pagePlace(living, { path: 'start.md' }, models)).toMatchObject({ label: 'Current', frozenOn: null });
});

test('a page that moved leads to its new address today, also in more than one step', () => {
  const moved = { '/sigs/wires': '/sigs/cables', '/sigs/cables': '/sigs/network', '/old': '/start#old' };
  const today = (path: string) => pagePlace(of2021, { path }, models, moved).versions[0];
  expect(today('sigs/wires.md')).toMatchObject({ to: '/sigs/network', isSamePage: true });
  expect(today('old.md')).toMatchObject({ to: '/start#old', isSamePage: true });
  expect(today('sigs/older.md')).toMatchObject({ to: '/', isSamePage: false });
});

test('a page of a frozen year that is gone today knows its section of today, and no other page does', () => {
  const section = (model: typeof living, path: string, moved = {}) =>
    pagePlace(model, { path }, models, moved).section ?? null;
  expect(section(of2021, 'sigs/older.md')).toBe('/sigs');
  expect(section(of2021, 'clubs/older.md')).toBe(null);
  expect(section(of2021, 'clubs/older.md', { '/clubs': '/sigs' })).toBe('/sigs');
  expect(section(of2021, 'older.md')).toBe(null);
  expect(section(of2021, 'sigs/older.md', { '/sigs/older': '/sigs/network' })).toBe(null);
  expect(section(of2023, 'sigs/network.md')).toBe(null);
  expect(section(living, 'sigs/older.md')).toBe(null);
});

test('a living page knows the headings that it once had; one of a frozen year has them still', () => {
  const moved = { '/sigs/network#join-us': '/sigs/network#join', '/start#week': '/sigs' };
  expect(pagePlace(living, { path: 'start.md' }, models, moved).moved).toEqual([{ id: 'week', to: '/sigs' }]);
  expect(pagePlace(living, { path: 'sigs/network.md' }, models, moved).moved).toEqual([
    { id: 'join-us', to: '/sigs/network#join' },
  ]);
  expect(pagePlace(of2023, { path: 'sigs/network.md' }, models, moved).moved).toEqual([]);
});

test('a page that moved leads to what it was called when a year was frozen', () => {
  const moved = { '/sigs/wires': '/start', '/older': '/sigs/wires' };
  const of2020 = modelOf({ version: '2020', pages: { 'older.md': prose({ title: 'Older' }) } });
  const then = pagePlace(living, { path: 'start.md' }, [living, of2020, of2021], moved).versions;
  expect(then.map(({ to, isSamePage }) => [to, isSamePage])).toEqual([
    ['/start', true],
    ['/2020/older', true],
    ['/2021', false],
  ]);
});
