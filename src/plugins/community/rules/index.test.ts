import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { modelOf, sig } from '../testing';
import { checkRules, rules } from '.';

test('every file of a rule has its rule in the list', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.includes('.test.') && file !== 'index.ts');
  expect(rules).toHaveLength(files.length);
});

test('all rules are applied, none stops at the first problem', () => {
  const model = modelOf({ pages: { 'sigs/network.md': sig({ slug: 'net', purpose: 'Short.', leads: ['carol'] }) } });
  expect(checkRules(model).map(formatProblem)).toEqual([
    'docs/sigs/network.md:9:5 error  leads[0] "carol" is not in data/people.yml.',
    'docs/sigs/network.md:3:7 error  slug must be the file\'s name, "network"',
    'docs/sigs/network.md:5:10 error  purpose has 6 characters; expected 50 to 160',
  ]);
});
