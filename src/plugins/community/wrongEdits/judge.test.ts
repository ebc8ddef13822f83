import { expect, test } from 'vitest';
import type { Problem } from '../problems';
import type { WrongEdit } from '.';
import { judge } from './judge';
import { difference, placesOf } from './lines';

const file = 'docs/sigs/network.md';
const page = ['---', 'name: Network', 'slug: network', 'leads:', '  - ana', '---', '', 'Text.'];

function edit(field: string, ...lines: string[]): WrongEdit {
  const differs = difference(page, lines);
  const content = lines.join('\n');
  return { kind: 'an edit', field, path: 'sigs/network.md', ...differs, places: placesOf(differs, lines), content };
}

const typo = edit('slug', ...page.with(2, 'slug: netwrk'));
const gone = edit('slug', ...page.toSpliced(2, 1));
const dashes = edit('---', ...page.toSpliced(5, 1));
const prose = edit('body', ...page.with(7, 'Txt.'));

const problem = (line: number, message: string, more: Partial<Problem> = {}): Problem => {
  return { severity: 'error', rule: 'shape', file, line, column: 1, length: 1, message, ...more };
};

test.each<[what: string, edit: WrongEdit, found: Problem[], verdict: string]>([
  ['nothing is told', typo, [], 'accepted'],
  ['a warning only', typo, [problem(3, 'slug is short', { severity: 'warning' })], 'accepted'],
  ['the field is named at the line', typo, [problem(3, 'slug must be "network"')], 'refused'],
  ['the value is named at the line', typo, [problem(3, '"netwrk" is not known')], 'refused'],
  ['the value is in what to write', typo, [problem(3, 'is wrong', { write: 'network' })], 'refused'],
  ['neither is named at the line', typo, [problem(3, 'is wrong')], 'elsewhere'],
  ['the line is another one', typo, [problem(5, 'slug is wrong')], 'elsewhere'],
  ['a mistake of form at the line', typo, [problem(3, 'no field', { rule: 'yaml' })], 'refused'],
  ['a mistake of form at the next line', typo, [problem(4, 'no field', { rule: 'yaml' })], 'refused'],
  ['a mistake of form two lines off', typo, [problem(5, 'no field', { rule: 'yaml' })], 'elsewhere'],
  ['the line before quotes the value', typo, [problem(2, '"Network netwrk" is not known')], 'refused'],
  ['a contradiction further down', typo, [problem(5, 'is of "other", but the slug is "netwrk"')], 'refused'],
  ['another file names this one', typo, [problem(9, `is taken by ${file}`, { file: 'docs/a.md' })], 'refused'],
  ['another file names what is gone', typo, [problem(9, '"network" is no slug', { file: 'docs/a.md' })], 'refused'],
  ['another file names neither', typo, [problem(9, 'is taken', { file: 'docs/a.md' })], 'elsewhere'],
  ['a missing field is told at the record', gone, [problem(2, 'slug is missing')], 'refused'],
  ['a missing field is told at the gap', gone, [problem(3, 'slug is missing')], 'refused'],
  ['a missing field is told at the end', gone, [problem(5, 'slug is missing')], 'elsewhere'],
  ['missing dashes are told at the first', dashes, [problem(1, 'not closed', { rule: 'front-matter' })], 'refused'],
  ['missing dashes are told as prose', dashes, [problem(4, 'a list', { rule: 'markdown' })], 'elsewhere'],
  ['prose is marked', prose, [problem(8, 'is no word', { rule: 'markdown' })], 'refused'],
  ['the right one is not the first', typo, [problem(5, 'is wrong'), problem(3, 'slug is wrong')], 'refused'],
])('%s', (_what, wrong, found, verdict) => {
  expect(judge(wrong, found, file).verdict).toBe(verdict);
});
