import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupsOf } from './model';
import { channels } from './outputs/channels';
import { viewGroup } from './outputs/group';
import { personId } from './outputs/person';
import { formatReport } from './report';
import { healthRules } from './rules';
import { checkSite } from './site';
import { silent } from './smallCommunity';

const siteDir = join(import.meta.dirname, '../../..');
const { models, problems, lineOf } = await checkSite(siteDir);
const [model = silent] = models;

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the community’s own facts', () => {
  const warnings = problems.filter((problem) => problem.severity === 'warning');

  test('have no error, and neither have the pages', () => {
    const errors = problems.filter((problem) => problem.severity === 'error');
    expect(formatReport(errors, lineOf)).toBe('0 errors, 0 warnings');
  });

  test('have warnings about the health of groups only', () => {
    const known = Object.keys(healthRules);
    expect(warnings.filter((warning) => !known.includes(warning.rule))).toEqual([]);
  });

  test('are of 20 SIGs, no working group and 2 committees of 7', () => {
    expect(model.sigs).toHaveLength(20);
    expect(model.workingGroups).toHaveLength(0);
    expect(model.committees.map(({ value }) => [value.slug, value.members.length])).toEqual([
      ['steering', 7],
      ['technical-oversight', 7],
    ]);
  });

  test('name a Slack channel for every SIG', () => {
    expect(model.sigs.filter((sig) => sig.value.slack === null).map((sig) => sig.path)).toEqual([]);
  });

  test('name a lead for every SIG but DevOps', () => {
    expect(model.sigs.filter((sig) => sig.value.leads.length === 0).map((sig) => sig.value.slug)).toEqual(['devops']);
    expect(model.sigs.filter((sig) => sig.value.vacant).map((sig) => sig.value.slug)).toEqual(['devops']);
  });

  test('fill 20 of 25 seats of the ambassadors’ term that ended on 2024-09-21', () => {
    const term = model.ksap?.value.terms.find(({ to }) => to === '2024-09-21');
    expect(term?.ambassadors).toHaveLength(20);
    expect(model.ksap?.value.seats).toBe(25);
  });

  test.each<[path: string, projects: Readonly<Record<number, number>>]>([
    ['programmes/ospp.md', { 2021: 11, 2022: 6, 2023: 6, 2024: 4, 2025: 2 }],
    ['programmes/gsoc.md', { 2021: 4 }],
  ])('of %s count these projects by year', (path, projects) => {
    const editions = model.mentoring.find((record) => record.path === path)?.value.editions ?? [];
    expect(Object.fromEntries(editions.map((edition) => [edition.year, edition.projects.length]))).toEqual(projects);
  });

  test('name every person once, whatever the case of the handle', () => {
    expect(twice(Object.keys(model.people.value).map(personId))).toEqual([]);
  });

  test('give no person a handle that is another person’s key', () => {
    const others = Object.values(model.people.value).flatMap((person) => person.also);
    expect(twice([...Object.keys(model.people.value), ...others].map(personId))).toEqual([]);
  });

  test('list every channel once', () => {
    const listed = channels(model);
    expect(twice(listed.map((channel) => channel.id))).toEqual([]);
    expect(twice(listed.map((channel) => channel.url))).toEqual([]);
  });

  test('give every document of a group an anchor of its own', () => {
    const anchors = groupsOf(model).map((group) => viewGroup(model, group).documents.map((document) => document.id));
    expect(anchors.flatMap(twice)).toEqual([]);
  });
});
