import { expect, test } from 'vitest';
import { buildModel } from '../model';
import { formatProblem } from '../problems';
import { type Parts, sig, siteOf, texts, workingGroup } from '../testing';
import { checkRules } from '.';

/** Every error in a small site, of shape and of rules. */
function said(parts: Parts, published?: string): string[] {
  const { model, problems } = buildModel(texts(parts));
  const site = { ...siteOf({}, published === undefined ? {} : { published }), models: [model] };
  return [...problems, ...checkRules(site)].filter((problem) => problem.severity === 'error').map(formatProblem);
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
    'data/people.yml:1:7 error  ana.nmae is not a known field. Did you mean "name"?',
  ]);
});

test('a mistake in a SIG is told once, not for every page that names the SIG, nor for those it names', () => {
  const wrong = { ...pages, 'sigs/network.md': sig({ status: 'opened', leads: ['Bo-Li'] }) };
  const published = 'groups: {network: Network, docs: Docs}\nchannels: {}\n';
  expect(said({ people: 'ana: {}\nBo-Li: {}\n', pages: wrong }, published)).toEqual([
    'docs/sigs/network.md:4:9 error  status "opened" must be one of: open, proposed, retired. Did you mean "open"?',
  ]);
});

test('a slug that is not the file’s name is told once, not for every page that names the SIG', () => {
  const wrong = { ...pages, 'sigs/network.md': sig({ slug: 'networking' }) };
  const published = 'groups: {network: Network}\nchannels: {}\n';
  expect(said({ pages: wrong }, published)).toEqual([
    'docs/sigs/network.md:3:7 error  slug must be the file\'s name, "network"',
  ]);
});
