import { describe, expect, test } from 'vitest';
import { addressesOf } from '../addresses';
import { buildModel } from '../model';
import { formatProblem } from '../problems';
import { type Parts, prose, ruleProblems, sig, siteOf, texts, yaml } from '../testing';
import { publishedAddressesStay } from './addresses';

/** A page of prose with headings of these ids. */
const headed = (...ids: readonly string[]) => `${prose()}\n${ids.map((id) => `## ${id} {#${id}}\n`).join('\n')}`;

const published = '# What\n/\n/#ways\n/roles\n/roles#lead\n/roles#member\n/sigs/network\n/sigs/network#join\n';
const keepsItsAddress =
  'put it back, a group keeps its address. A new name goes into "name", the old one into "formerly"; ' +
  'a group that ends says "status: retired" and why';
const pages = { 'roles.md': headed('lead', 'member'), 'sigs/network.md': sig() };

/** What is told of a site with these pages, that had those above. */
function said(parts: Parts, moved: Readonly<Record<string, string>> = {}, list = published): string[] {
  const redirects = yaml({ moved, former: { '**': '/' }, renamed: {}, removed: [] });
  return ruleProblems(publishedAddressesStay, parts, { addresses: list, redirects });
}

const record = 'record where its readers go: npm run redirect --';
const gone = (line: number, address: string) =>
  `data/addresses.txt:${line}:1 error  ${address} was published and is gone:`;

describe('an address that was published', () => {
  test('is there; a new one need not be listed', () => {
    expect(said({ pages })).toEqual([]);
    expect(said({ pages: { ...pages, 'new.md': headed('a') } })).toEqual([]);
  });

  test('is a heading that was renamed: the new one is named', () => {
    expect(said({ pages: { ...pages, 'roles.md': headed('leads', 'other', 'member') } })).toEqual([
      `${gone(5, '/roles#lead')} put it back, or ${record} /roles#lead /roles#leads`,
    ]);
    expect(said({ pages: { ...pages, 'roles.md': headed('chair', 'member') } })).toEqual([
      `${gone(5, '/roles#lead')} put it back, or ${record} /roles#lead /roles#chair`,
    ]);
  });

  test('is a heading that was taken out', () => {
    expect(said({ pages: { ...pages, 'roles.md': headed('member') } })).toEqual([
      `${gone(5, '/roles#lead')} put it back, or ${record} /roles#lead /roles#NEW-ID`,
    ]);
  });

  test('is a page that was renamed or moved: it is told once, with the new one', () => {
    const { 'roles.md': roles, ...rest } = pages;
    const put = `${gone(4, '/roles')} put it back, or ${record} /roles`;
    expect(said({ pages: { ...rest, 'role.md': roles } })).toEqual([`${put} /role`]);
    expect(said({ pages: { ...rest, 'rules/roles.md': roles } })).toEqual([`${put} /rules/roles`]);
    expect(said({ pages: rest })).toEqual([`${put} /NEW-PAGE`]);
  });

  test('is a group’s page that was deleted: it is told once, with what to do when a group ends', () => {
    expect(said({ pages: { 'roles.md': pages['roles.md'] } })).toEqual([
      `${gone(7, '/sigs/network')} ${keepsItsAddress}`,
    ]);
  });

  test('may be a section of a group that has nothing to show any more', () => {
    const list = `${published}/sigs/network#documents\n`;
    expect(said({ pages }, {}, list)).toEqual([]);
    const retired = sig({ status: 'retired', retired: { on: '2023-05-01', reason: 'Done.' } });
    expect(said({ pages: { ...pages, 'sigs/network.md': retired } }, {}, list)).toEqual([]);
  });

  test('is a page of a frozen year', () => {
    const list = '/2023\n/2023/roles\n';
    const archives = [{ version: '2023' }];
    expect(ruleProblems(publishedAddressesStay, {}, { addresses: list, archives })).toEqual([
      `${gone(2, '/2023/roles')} put it back, or ${record} /2023/roles /NEW-PAGE`,
    ]);
  });

  test('is one that a hand has written wrongly', () => {
    expect(said({ pages }, {}, '<<<<<<< HEAD\nroles\n/ro les\n')).toEqual(
      ['<<<<<<< HEAD', 'roles', '/ro les'].map(
        (line, index) =>
          `data/addresses.txt:${index + 1}:1 error  "${line}" is no address of the site: "npm run generate" writes this file`,
      ),
    );
  });
});

describe('a redirect', () => {
  const renamed = { 'role.md': headed('lead'), 'sigs/network.md': pages['sigs/network.md'] };

  test('covers a heading', () => {
    expect(
      said({ pages: { ...pages, 'roles.md': headed('leads', 'member') } }, { '/roles#lead': '/roles#leads' }),
    ).toEqual([]);
  });

  test('covers a page and the headings that went along; the others are told', () => {
    expect(said({ pages: renamed }, { '/roles': '/role' })).toEqual([
      'data/addresses.txt:6:1 error  /roles#member was published, and /role, where its page moved to, has no such ' +
        `heading: ${record} /roles#member /role#NEW-ID`,
    ]);
    expect(said({ pages: renamed }, { '/roles': '/role', '/roles#member': '/role#lead' })).toEqual([]);
    const parts = { pages: { ...renamed, 'role.md': headed('lead', 'members') } };
    expect(said(parts, { '/roles': '/role' })).toEqual([expect.stringMatching(/ \/roles#member \/role#members$/)]);
  });

  test('covers all of a page that became a section of another', () => {
    expect(said({ pages: renamed }, { '/roles': '/role#lead' })).toEqual([]);
  });

  test('does not cover a group, which keeps its address under a new name', () => {
    const moved = { 'roles.md': pages['roles.md'], 'sigs/wires.md': sig({ name: 'Wires' }) };
    expect(said({ pages: moved }, { '/sigs/network': '/sigs/wires' })).toEqual([
      `${gone(7, '/sigs/network')} ${keepsItsAddress}`,
    ]);
  });

  test('that leads nowhere is told at its own line', () => {
    expect(said({ pages: renamed }, { '/roles': '/no' })).toEqual([]);
    expect(said({ pages: renamed }, { '/roles': '/roles' })).toEqual([]);
  });
});

test('nothing is told of the sections of a page that cannot be read, nor where the redirects cannot be read', () => {
  const wrong = texts({ pages: { ...pages, 'sigs/network.md': sig({ status: 'opened' }) } });
  const { model } = buildModel(wrong);
  const addresses = addressesOf({ file: 'data/addresses.txt', content: published }, [wrong], [model]);
  const site = { ...siteOf({}), addresses };
  expect(publishedAddressesStay(model, site).map(formatProblem)).toEqual([]);
  const nothing = { ...siteOf({}, { addresses: published }), redirects: undefined };
  expect(publishedAddressesStay(model, nothing)).toEqual([]);
});

describe('a short link that was published', () => {
  const slack = { id: 'slack', kind: 'slack', name: 'Slack', url: 'https://join.slack.com/t/small' };
  const form = { id: 'apply', name: 'Apply', url: 'https://github.com/small/c/issues/new', about: 'Apply.' };
  const registries = { channels: yaml([slack]), forms: yaml([form]) };
  const list = '/go/apply\n/go/sig-network\n/go/slack\n/sigs/network\n';
  const group = { 'sigs/network.md': sig() };
  const advice = 'put it back. A new address goes into "url", and the id stays. For a channel or form that ended';

  test('is there, with the channel, the form or the group', () => {
    expect(said({ pages: group, ...registries }, {}, list)).toEqual([]);
  });

  test('is gone with its channel or form: what to do is told, with the one that may have come instead', () => {
    expect(said({ pages: group, channels: registries.channels }, {}, list)).toEqual([
      `${gone(1, '/go/apply')} ${advice}, ${record} /go/apply /go/NEW-ID`,
    ]);
    const renamed = yaml([{ ...slack, id: 'slak' }]);
    expect(said({ pages: group, ...registries, channels: renamed }, {}, list)).toEqual([
      `${gone(3, '/go/slack')} ${advice}, ${record} /go/slack /go/slak`,
    ]);
  });

  test('is gone with the list of a group, or with its name', () => {
    const lists = (name: string) => [{ name, archive: `https://groups.google.com/g/${name}` }];
    const named = (name: string) => ({ pages: { 'sigs/network.md': sig({ mailing_lists: lists(name) }) } });
    const ofList =
      'put it back. A new address goes into "archive" of the group. For a list that ended, or has another name';
    expect(said(named('net'), {}, '/go/list-net\n')).toEqual([]);
    expect(said(named('nets'), {}, '/go/list-net\n')).toEqual([
      `${gone(1, '/go/list-net')} ${ofList}, ${record} /go/list-net /go/list-nets`,
    ]);
  });

  test('leads on where that is recorded', () => {
    const moved = { '/go/apply': '/go/slack' };
    expect(said({ pages: group, channels: registries.channels }, moved, list)).toEqual([]);
  });

  test('of a group that is gone is told with its page', () => {
    expect(said(registries, {}, list)).toEqual([`${gone(4, '/sigs/network')} ${keepsItsAddress}`]);
  });

  test('is not told where what it is made of cannot be read', () => {
    const all = texts({
      pages: { 'sigs/network.md': sig({ status: 'opened' }) },
      channels: '- {id: slack}\n',
      forms: registries.forms,
    });
    const { model } = buildModel(all);
    const addresses = addressesOf({ file: 'data/addresses.txt', content: list }, [all], [model]);
    const site = { ...siteOf({}), models: [model], addresses };
    expect(publishedAddressesStay(model, site).map(formatProblem)).toEqual([]);
  });

  test('is not told where the group of a list cannot be read', () => {
    const all = texts({ pages: { 'sigs/network.md': sig({ status: 'opened' }) } });
    const { model } = buildModel(all);
    const found = addressesOf({ file: 'data/addresses.txt', content: '/go/list-net\n/go/irc\n' }, [all], [model]);
    expect([...found.others]).toEqual(['/go/sig-network', '/go/list-net']);
  });
});
