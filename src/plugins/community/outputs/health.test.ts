import { expect, test } from 'vitest';
import { groupsOf } from '../model';
import { checkRules, healthRules } from '../rules';
import { smallCommunity } from '../smallCommunity';
import { sig, siteOf } from '../testing';
import { health } from './health';

const conflict = { about: 'leads', detail: 'One source names Ana, another Bo.', sources: ['sigs.md'] };
const pages = {
  ...smallCommunity.pages,
  'sigs/network.md': sig({
    slack: { channel: 'sig-network' },
    meetings: [{ day: 'thursday', start: '15:00' }],
    notes: 'https://tinyurl.com/x',
    conflicts: [conflict, { ...conflict, about: 'notes', detail: 'Two documents.' }],
  }),
};
const site = siteOf({ ...smallCommunity, pages }, { asOf: '2024-02-02' });
const [model = undefined] = site.models;
const problems = checkRules(site);
const view = model && health(model, problems, site.asOf);

test('every warning about a group is one finding, so the counts are those of the check', () => {
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  expect(warnings.length).toBeGreaterThan(8);
  for (const rule of Object.keys(healthRules)) {
    const found = Object.entries(view?.checks ?? {}).find(([name]) => name === rule)?.[1];
    expect([rule, found?.length]).toEqual([rule, warnings.filter((problem) => problem.rule === rule).length]);
  }
});

test('a finding says what it is about', () => {
  expect(view?.checks['no-lead']).toMatchObject([{ group: { slug: 'docs', to: '/sigs/docs' }, date: '2022-10-28' }]);
  expect(view?.checks['single-lead'][0]).toMatchObject({ group: { name: 'Network' }, person: { name: 'Ana Pérez' } });
  expect(view?.checks.conflict.map((finding) => finding.conflict?.detail)).toEqual([
    'One source names Ana, another Bo.',
    'Two documents.',
  ]);
  expect(view?.checks['not-confirmed'][0]?.date).toBe('2023-02-01');
});

test('a finding names the file and the line at which it is mended', () => {
  expect(view?.checks['hidden-notes']).toMatchObject([{ file: 'docs/sigs/network.md', line: 15 }]);
});

test('groups are listed by name with the number of their findings', () => {
  const total = Object.values(view?.checks ?? {}).flat().length;
  expect(view?.groups.reduce((sum, group) => sum + group.count, 0)).toBe(total);
  expect(view?.groups.map((group) => group.name)).toEqual([
    'Docs',
    'Gateway',
    'Network',
    'podcast',
    'Steering',
    'user-groups',
  ]);
});

test('where nothing was found every check is empty', () => {
  const empty = model && health(model, [], site.asOf);
  expect(empty?.groups).toEqual([]);
  expect(Object.values(empty?.checks ?? {}).flat()).toEqual([]);
  expect(model && groupsOf(model).length).toBe(4);
});
