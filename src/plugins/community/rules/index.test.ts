import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { smallCommunity } from '../smallCommunity';
import { sig, siteOf } from '../testing';
import { checkRules, displayRules, healthRules, livingRules, type Rule, rules } from '.';

const all: Readonly<Record<string, Rule>> = { ...rules, ...livingRules, ...healthRules, ...displayRules };

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => !file.includes('.test.') && file !== 'index.ts');

test('every rule of a file has its name in the list, once', () => {
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const written = [...text.matchAll(/^export const (\w+): Rule = /gm)].map(([, name]) => name);
  const listed = Object.values(all).map((rule) => rule.name);
  expect(listed.toSorted()).toEqual(written.toSorted());
});

test('every file of rules has its test, which names every rule of it', () => {
  const missing = files.flatMap((file) => {
    const test = readFileSync(join(folder, file.replace('.ts', '.test.ts')), 'utf8');
    const names = [...readFileSync(join(folder, file), 'utf8').matchAll(/^export const (\w+): Rule = /gm)];
    return names.flatMap(([, name = '']) => (test.split(name).length > 2 ? [] : [`${file}: ${name}`]));
  });
  expect(missing).toEqual([]);
});

test('a rule’s name is words joined by dashes, and stands in one list only', () => {
  const names = [rules, livingRules, healthRules, displayRules].flatMap((list) => Object.keys(list));
  expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  expect(names).toHaveLength(Object.keys(all).length);
});

test('the small community breaks no rule; its health is another matter', () => {
  const found = checkRules(siteOf(smallCommunity, { archives: [{ ...smallCommunity, version: '2023' }] }));
  expect(found.filter((problem) => problem.severity === 'error').map(formatProblem)).toEqual([]);
  expect([...new Set(found.map((problem) => problem.rule))]).toEqual([
    'no-lead',
    'single-lead',
    'no-meeting',
    'no-notes',
    'not-confirmed',
  ]);
});

const wrong = { pages: { 'sigs/network.md': sig({ slug: 'net', purpose: 'Short.', leads: ['carol'] }) } };

test('all rules are applied, none stops at the first problem, and each problem has the name of its rule', () => {
  const errors = checkRules(siteOf(wrong)).filter((problem) => problem.severity === 'error');
  expect(errors.map((problem) => `${problem.rule}: ${formatProblem(problem)}`)).toEqual([
    'registered-people: docs/sigs/network.md:9:5 error  leads[0] "carol" is not in data/people.yml. ' +
      'A new person is added with "npm run new -- person".',
    'slug-is-file-name: docs/sigs/network.md:3:7 error  slug must be the file\'s name, "network"',
    'own-descriptions: docs/sigs/network.md:5:10 error  purpose has 6 characters; expected 50 to 160',
    'nobody-unused: data/people.yml:1:1 error  ana is named by no page: take the entry out, or name the person',
  ]);
});

test('rules of health and of what can be shown find warnings only, the others errors only', () => {
  const mild = new Set(Object.keys({ ...healthRules, ...displayRules }));
  for (const problem of checkRules(siteOf({ ...wrong, people: 'ana: {name: 김}\n' }))) {
    expect([problem.rule, problem.severity]).toEqual([problem.rule, mild.has(problem.rule) ? 'warning' : 'error']);
  }
});

test('an archive is closed: only what must hold in every version is asked of it', () => {
  const found = checkRules(siteOf({}, { archives: [{ ...wrong, version: '2023' }] }));
  expect(found.map((problem) => [problem.rule, problem.file])).toEqual([
    ['nobody-unused', 'data/people.yml'],
    ['registered-people', 'versioned_docs/version-2023/sigs/network.md'],
    ['slug-is-file-name', 'versioned_docs/version-2023/sigs/network.md'],
    ['own-descriptions', 'versioned_docs/version-2023/sigs/network.md'],
  ]);
});
