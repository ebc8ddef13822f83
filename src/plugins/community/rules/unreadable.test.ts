import { expect, test } from 'vitest';
import { buildModel } from '../model';
import { formatProblem } from '../problems';
import { type Parts, sig, texts, workingGroup } from '../testing';
import { checkRules } from '.';

/** Everything said about a small site, of shape and of rules. */
function said(parts: Parts): string[] {
  const { model, problems } = buildModel(texts(parts));
  return [...problems, ...checkRules(model)].map(formatProblem);
}

const pages = {
  'sigs/network.md': sig(),
  'sigs/docs.md': sig({ name: 'Docs' }),
  'working-groups/gateway.md': workingGroup(),
};

test('a right site is silent', () => {
  expect(said({ pages })).toEqual([]);
});

test('a mistake in the registry of people is told once, not for everyone whom a page names', () => {
  expect(said({ pages, people: 'ana: {nmae: Ana}\n' })).toEqual([
    'data/people.yml:1:7 error  ana.nmae is not a known field',
  ]);
});

test('a mistake in a SIG is told once, not for every page that names the SIG', () => {
  const wrong = { ...pages, 'sigs/network.md': sig({ status: 'opened' }) };
  expect(said({ pages: wrong })).toEqual([
    'docs/sigs/network.md:4:9 error  status expected one of "open"|"proposed"|"retired"',
  ]);
});
