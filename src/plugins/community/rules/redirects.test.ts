import { describe, expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { type Parts, prose, sig, siteOf, yaml } from '../testing';
import type { Rule, Site } from '.';
import { formerPathsAreAnswered, redirectsAreFollowed, redirectsLeadSomewhere, renamedPathsAreGone } from './redirects';

const headed = (...ids: readonly string[]) => `${prose()}\n${ids.map((id) => `## ${id} {#${id}}\n`).join('\n')}`;

const pages = {
  'roles.md': headed('lead', 'member'),
  'start.md': headed('first'),
  'sigs/network.md': sig({ source: 'sig-network/README.md' }),
};

const formerPaths = 'README.md\nsig-network/README.md\nsig-network/notes/a.md\nsig-docs/README.md\n';
const whole = { former: { '**': '/' } };

/** The site, with redirects whose map of moved addresses begins in line 2. */
function site(said: Readonly<Record<string, unknown>>, addresses: string, more: Parts['pages'] = {}): Site {
  const redirects = yaml({ moved: {}, former: {}, renamed: {}, removed: [], ...said });
  return siteOf({ pages: { ...pages, ...more } }, { redirects, addresses, formerPaths });
}

/** What a rule finds in the living version. */
const foundBy = (rule: Rule, all: Site) => all.models.slice(0, 1).flatMap((model) => rule(model, all));

/** What a rule tells of the redirects: line, column, message, what to write. */
function told(
  rule: Rule,
  said: Readonly<Record<string, unknown>>,
  addresses = '/old\n/old#a\n/older\n',
  more: Parts['pages'] = {},
): string[] {
  return foundBy(rule, site(said, addresses, more)).map((problem) => {
    const write = problem.write === undefined ? '' : ` → ${problem.write}`;
    return `${formatProblem(problem).replace('data/redirects.yml:', '')}${write}`;
  });
}

describe('a redirect leads to what is there', () => {
  const moved = (to: string, more: Readonly<Record<string, string>> = {}) =>
    told(redirectsLeadSomewhere, { moved: { '/old': to, ...more }, ...whole });

  test.each(['/', '/roles', '/roles#lead', '/sigs/network#conflicts'])('such as %s', (to) => {
    expect(moved(to)).toEqual([]);
  });

  test.each<[what: string, to: string, problem: string]>([
    ['no page', '/rolse#lead', 'leads to "/rolse", which is no page of the site. Did you mean "/roles"? → /roles'],
    ['no page, and none near', '/nothing/of/it', 'leads to "/nothing/of/it", which is no page of the site'],
    [
      'no heading',
      '/roles#leed',
      'leads to "/roles#leed", which is no heading of that page. Did you mean "/roles#lead"? → /roles#lead',
    ],
  ])('%s', (_what, to, problem) => {
    expect(moved(to)).toEqual([`2:9 error  /old ${problem}`]);
  });

  test('in one step: a chain is told with its end', () => {
    expect(moved('/older', { '/older': '/roles' })).toEqual([
      '2:9 error  /old leads to "/older", which moved itself: lead to where it is now → /roles',
    ]);
    expect(moved('/older#lead', { '/older': '/roles' })).toEqual([
      '2:9 error  /old leads to "/older#lead", which moved itself: lead to where it is now → /roles#lead',
    ]);
  });

  test('and in no circle', () => {
    expect(moved('/older', { '/older': '/old' })).toEqual([
      '2:9 error  /old leads to "/older" and from there in a circle',
      '3:11 error  /older leads to "/old" and from there in a circle',
    ]);
    expect(moved('/old')).toEqual(['2:9 error  /old leads to "/old" and from there in a circle']);
  });

  test('also from a path of the former repository', () => {
    const former = { 'README.md': '/rolse', 'sig-docs/README.md': '/older', 'sig-*/**': '/sigs/*' };
    expect(told(redirectsLeadSomewhere, { moved: { '/older': '/roles' }, former })).toEqual([
      '4:14 error  README.md leads to "/rolse", which is no page of the site. Did you mean "/roles"? → /roles',
      '5:23 error  sig-docs/README.md leads to "/older", which moved itself: lead to where it is now → /roles',
    ]);
  });

  test('also by a pattern, which is told once', () => {
    expect(told(redirectsLeadSomewhere, { former: { 'sig-*/**': '/sigs/*' } })).toEqual([
      '3:13 error  sig-*/** leads "sig-docs/" to "/sigs/docs", which is not there: give the path a line of its own',
    ]);
  });

  test('of what was published and is gone, the list of addresses tells', () => {
    const gone = '/old\n/gone\n/gone#a\n/roles#chair\n/sigs/docs\n';
    const former = { 'README.md': '/gone#a', 'sig-network/notes/a.md': '/roles#chair', 'sig-*/**': '/sigs/*' };
    expect(told(redirectsLeadSomewhere, { moved: { '/old': '/gone' }, former }, gone)).toEqual([]);
  });
});

describe('a redirect is followed', () => {
  const followed = (said: Readonly<Record<string, unknown>>, addresses?: string) =>
    told(redirectsAreFollowed, said, addresses);

  test('by those who come from an address that was published', () => {
    expect(followed({ moved: { '/old': '/roles', '/old#a': '/roles#lead' }, ...whole })).toEqual([]);
    expect(followed({ moved: { '/odl': '/roles' }, ...whole })).toEqual([
      '2:3 error  /odl was never published. Did you mean "/old"? → /old',
    ]);
  });

  test('by nobody who finds a page or a heading', () => {
    expect(followed({ moved: { '/start': '/roles', '/roles#lead': '/start' }, ...whole })).toEqual([
      '2:3 error  /start is there, so nobody is led on: take the line out',
      '3:3 error  /roles#lead is there, so nobody is led on: take the line out',
    ]);
  });

  test('by those who come from a path that was there', () => {
    const former = { 'REDME.md': '/', 'sig-network/': '/sigs/network', 'proposals/2020/': '/', '**': '/' };
    expect(followed({ former })).toEqual([
      '3:3 error  REDME.md was not in the former repository. Did you mean "README.md"? → README.md',
      '5:3 error  proposals/2020/ was not in the former repository',
    ]);
  });

  test('by those whom nothing before it has led on', () => {
    const former = {
      'wg-*/**': '/',
      'sig-network/README.md': '/',
      'sig-network/READ*': '/',
      '**': '/',
      'sig-*/**': '/sigs/*',
    };
    const decides = 'decides nothing: a line, a fact or a pattern before it answers all that it matches; take it out';
    expect(followed({ former })).toEqual([
      '3:3 error  wg-*/** matches nothing that was in the former repository; take it out',
      `5:3 error  sig-network/READ* ${decides}`,
      `7:3 error  sig-*/** ${decides}`,
    ]);
  });

  test('at an address that no page and no other redirect has', () => {
    const addresses = '/ROLES\n/sig-docs\n/blob/master/README.md\n';
    const moved = { '/ROLES': '/roles', '/sig-docs': '/', '/blob/master/README.md': '/' };
    const apart = 'stands: hosts may not tell them apart';
    expect(followed({ moved, ...whole }, addresses)).toEqual([
      `4:3 error  /blob/master/README.md leads elsewhere, where another redirect, from /blob/master/README.md, ${apart}`,
      `3:3 error  /sig-docs leads elsewhere, where another redirect, from /sig-docs/, ${apart}`,
      `2:3 error  /ROLES leads elsewhere, where the page /roles ${apart}`,
    ]);
    const more = { 'sig-docs.md': prose() };
    expect(told(redirectsAreFollowed, whole, '', more)).toEqual([
      `3:3 error  ** leads /sig-docs/ elsewhere, where the page /sig-docs ${apart}`,
    ]);
  });
});

describe('a path of the former repository is answered', () => {
  test('by a line, a fact or a pattern', () => {
    expect(told(formerPathsAreAnswered, whole)).toEqual([]);
  });

  test('or told', () => {
    expect(told(formerPathsAreAnswered, { removed: ['sig-docs/old.md'] })).toEqual(
      [
        'README.md',
        'README.md',
        'sig-docs/',
        'sig-docs/README.md',
        'sig-docs/old.md',
        'sig-network/notes/',
        'sig-network/notes/a.md',
      ].map((path) => `2:1 error  former says nothing of "${path}" of the former repository: add a line for it`),
    );
  });
});

describe('what was renamed or removed', () => {
  test('is gone, and became what was there in the end', () => {
    const renamed = { 'READ.md': 'README.md' };
    expect(told(renamedPathsAreGone, { renamed, removed: ['old.md'], ...whole })).toEqual([]);
  });

  test('is told when it is not', () => {
    const renamed = { 'README.md': 'sig-docs/README.md', 'a.md': 'REDME.md', 'b.md': 'proposals/2020.md' };
    expect(told(renamedPathsAreGone, { renamed, removed: ['sig-docs/README.md', 'a.md'], ...whole })).toEqual([
      '5:3 error  README.md was there to the end: take the line out',
      '6:9 error  a.md became "REDME.md", which was not there in the end. Did you mean "README.md"? → README.md',
      '7:9 error  b.md became "proposals/2020.md", which was not there in the end',
      '9:5 error  sig-docs/README.md was there to the end: take the line out',
      '10:5 error  a.md was renamed: take the line out',
    ]);
  });
});

test('redirects that cannot be read are told of by their shape alone', () => {
  const all = { ...site(whole, ''), redirects: undefined };
  for (const rule of [formerPathsAreAnswered, redirectsAreFollowed, redirectsLeadSomewhere, renamedPathsAreGone]) {
    expect(foundBy(rule, all)).toEqual([]);
  }
});
