import { expect, test } from 'vitest';
import { prose, ruleProblems, sig, yaml } from '../testing';
import { redirectsLeadSomewhere } from './redirects';

const pages = { 'roles.md': prose(), 'sigs/docs.md': sig({ name: 'Docs' }) };

/** What is told of one redirect; its target stands in line 2. */
function said(from: string, to: string): string[] {
  const redirects = yaml({ moved: { [from]: to }, former: { '**': '/' }, renamed: {}, removed: [] });
  return ruleProblems(redirectsLeadSomewhere, { pages }, { redirects, addresses: '/old\n/go/sig-wires\n' });
}

test('a short link leads to another one, or to a page', () => {
  expect(said('/go/sig-wires', '/go/sig-docs')).toEqual([]);
  expect(said('/go/sig-wires', '/roles')).toEqual([]);
  expect(said('/go/sig-wires', '/go/sig-dosc')).toEqual([
    'data/redirects.yml:2:18 error  /go/sig-wires leads to "/go/sig-dosc", which is no short link. ' +
      'Did you mean "/go/sig-docs"?',
  ]);
});

test('nothing else leads to a short link', () => {
  expect(said('/old', '/go/sig-docs')).toEqual([
    'data/redirects.yml:2:9 error  /old leads to the short link "/go/sig-docs": lead to a page, such as /contact',
  ]);
});
