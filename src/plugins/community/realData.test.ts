import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupsOf } from './model';
import { outputs, pageOutput } from './outputs';
import { channels } from './outputs/channels';
import { viewGroup } from './outputs/group';
import { personId } from './outputs/person';
import { parsePages } from './pageTrees';
import { proseOf } from './prose';
import { formatReport } from './report';
import { displayRules, healthRules } from './rules';
import { checkSite } from './site';
import { silent } from './smallCommunity';

const siteDir = join(import.meta.dirname, '../../..');
const site = await checkSite(siteDir);
const { models, problems, lineOf } = site;
const [model = silent] = models;

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the community’s own facts', () => {
  const warnings = problems.filter((problem) => problem.severity === 'warning');

  test('have no error, and neither have the pages', () => {
    const errors = problems.filter((problem) => problem.severity === 'error');
    expect(formatReport(errors, lineOf)).toBe('0 errors, 0 warnings');
  });

  test('have warnings about the health of groups, and about what can be shown, only', () => {
    const known = Object.keys({ ...healthRules, ...displayRules });
    expect(warnings.filter((warning) => !known.includes(warning.rule))).toEqual([]);
  });

  test('are read from every page that is there', () => {
    const pages = readdirSync(join(siteDir, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => path.split(sep).join('/'));
    const { ksap, userGroups, podcast } = model;
    const programmes = [ksap, ...model.mentoring, userGroups, podcast].filter((record) => record !== undefined);
    const records = [...groupsOf(model), ...programmes, ...model.pages];
    expect(records.map(({ path }) => path).toSorted()).toEqual(pages.toSorted());
  });

  test('give every page of a group or mentoring programme what it shows, and all of it is JSON', async () => {
    const prose = await proseOf(site.trees);
    const made = outputs(model, { ...site, prose, title: 'KubeSphere Community' });
    const pages = [...groupsOf(model), ...model.mentoring].map(({ path }) => pageOutput(path));
    expect(pages.filter((name) => !made.has(name))).toEqual([]);
    for (const [name, value] of made) expect([name, JSON.parse(JSON.stringify(value))]).toEqual([name, value]);
  });

  test('leave what the parser made of each page as it is, whatever is checked', async () => {
    expect(site.trees).toEqual(await parsePages([...site.trees.values()]));
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
    // A SIG's Slack channel may have the name of its mailing list; they are lists apart.
    expect(twice(listed.map(({ kind, id }) => `${kind === 'sig' ? 'sig' : 'channel'}-${id}`))).toEqual([]);
    expect(twice(listed.map((channel) => channel.url))).toEqual([]);
  });

  test('give every document of a group an anchor of its own', () => {
    const anchors = groupsOf(model).map((group) => viewGroup(model, group).documents.map((document) => document.id));
    expect(anchors.flatMap(twice)).toEqual([]);
  });
});
