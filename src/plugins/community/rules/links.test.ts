import { describe, expect, test } from 'vitest';
import { committee, type Facts, ruleProblems, sig, workingGroup } from '../testing';
import type { Rule } from '.';
import {
  documentsAreUnique,
  knownHosts,
  listsAreWellFormed,
  repositoriesAreUnique,
  repositoriesAreWellFormed,
} from './links';

const file = 'docs/sigs/network.md';

/** What a rule says of a SIG. Its further facts start in line 10. */
const found = (rule: Rule, facts: Facts) => ruleProblems(rule, { pages: { 'sigs/network.md': sig(facts) } });

describe('notes, recordings and calendars', () => {
  test('are on hosts that are known for them, or not stated', () => {
    const facts = {
      notes: 'https://docs.google.com/document/d/1',
      recordings: 'https://www.youtube.com/playlist',
      calendar: 'https://calendar.google.com/1',
    };
    const pages = { 'sigs/network.md': sig(facts), 'sigs/docs.md': sig({ name: 'Docs', notes: null }) };
    expect(ruleProblems(knownHosts, { pages })).toEqual([]);
  });

  test.each<[what: string, path: string, content: string, problem: string]>([
    [
      'notes',
      'sigs/a.md',
      sig({ notes: 'https://docs.google.com.example/1' }),
      '10:8 error  notes is on docs.google.com.example; known for notes: ' +
        'docs.google.com, docs.qq.com, doc.weixin.qq.com, github.com, tinyurl.com',
    ],
    [
      'recordings',
      'working-groups/a.md',
      workingGroup({ recordings: 'https://docs.google.com/1' }),
      '13:13 error  recordings is on docs.google.com; known for recordings: ' +
        'space.bilibili.com, www.bilibili.com, www.youtube.com, v.qq.com',
    ],
    [
      'a calendar',
      'committees/a.md',
      committee({ calendar: 'https://calendar.example/1' }),
      '9:11 error  calendar is on calendar.example; known for calendar: ' +
        'kubesphere.io, kubesphere.com.cn, calendar.google.com',
    ],
  ])('are not anywhere: %s', (_what, path, content, problem) => {
    expect(ruleProblems(knownHosts, { pages: { [path]: content } })).toEqual([`docs/${path}:${problem}`]);
  });
});

describe('a mailing list', () => {
  const subscribe = 'mailto:sig-network+subscribe@googlegroups.com';

  test.each([
    ['https://groups.google.com/g/sig-network'],
    ['https://groups.google.com/group/sig-network/topics'],
    ['https://groups.google.com/forum/#!forum/sig-network'],
  ])('may be read at %s, with an address to subscribe by or none', (archive) => {
    const mailing_lists = [
      { name: 'sig-network', archive, subscribe },
      { name: 'sig-network', archive },
    ];
    expect(found(listsAreWellFormed, { mailing_lists })).toEqual([]);
  });

  test.each<[what: string, list: Facts, problem: string]>([
    [
      'is a Google group',
      { archive: 'https://lists.example/g/sig-network' },
      '12:14 error  mailing_lists[0].archive must be the address of a list, such as ' +
        'https://groups.google.com/g/name-of-the-list',
    ],
    [
      'is subscribed to by its own address',
      { archive: 'https://groups.google.com/g/sig-network', subscribe: subscribe.replace('work', 'wrok') },
      '13:16 error  mailing_lists[0].subscribe is not the list "sig-network" of the archive',
    ],
    [
      'is read at its own address',
      { archive: 'https://groups.google.com/g/sig-netwrok/topics', subscribe },
      '12:14 error  mailing_lists[0].archive is not the archive of "sig-network"',
    ],
    [
      'has its own name',
      { name: 'network', archive: 'https://groups.google.com/g/sig-network', subscribe },
      '11:11 error  mailing_lists[0].name is not the list "sig-network" of the archive',
    ],
  ])('%s', (_what, list, problem) => {
    const mailing_lists = [{ name: 'sig-network', ...list }];
    expect(found(listsAreWellFormed, { mailing_lists })).toEqual([`${file}:${problem}`]);
  });
});

describe('a repository', () => {
  const url = 'https://github.com/kubesphere/porter';
  const repository = { name: 'Porter', url };
  const form = 'must be the address of a repository, such as https://github.com/kubesphere/kubesphere';

  test.each([url, 'https://gitee.com/a/b', 'https://gitlab.com/a/b.c', 'https://github.com/kubesphere/kube-events'])(
    'may be at %s',
    (address) => {
      expect(found(repositoriesAreWellFormed, { repositories: [{ name: 'A', url: address }] })).toEqual([]);
    },
  );

  test.each([
    `${url}.git`,
    `${url}/`,
    `${url}/tree/master`,
    'https://github.com/kubesphere',
    'https://example.org/a/b',
  ])('is not at %s', (address) => {
    expect(found(repositoriesAreWellFormed, { repositories: [{ name: 'A', url: address }] })).toEqual([
      `${file}:12:10 error  repositories[0].url ${form}`,
    ]);
  });

  test('may be of two groups when each says why', () => {
    const noted = { ...repository, note: 'Shared with the gateway group.' };
    const pages = {
      'sigs/network.md': sig({ repositories: [noted] }),
      'working-groups/gateway.md': workingGroup({
        repositories: [noted, { name: 'A', url: 'https://github.com/a/b' }],
      }),
    };
    expect(ruleProblems(repositoriesAreUnique, { pages })).toEqual([]);
  });

  test('is of one group else, and listed once, whatever the case', () => {
    const upper = { name: 'Porter', url: 'https://github.com/KubeSphere/Porter' };
    const pages = {
      'sigs/docs.md': sig({ name: 'Docs', repositories: [repository, upper] }),
      'sigs/network.md': sig({ repositories: [upper] }),
    };
    expect(ruleProblems(repositoriesAreUnique, { pages })).toEqual([
      'docs/sigs/docs.md:12:10 error  repositories[0].url is in docs/sigs/network.md too: say why in "note"',
      'docs/sigs/docs.md:14:10 error  repositories[1].url is listed twice',
      'docs/sigs/network.md:12:10 error  repositories[0].url is in docs/sigs/docs.md too: say why in "note"',
    ]);
  });
});

describe('a document', () => {
  const pool = { title: 'IP pools', path: 'sig-network/ip-pool.md' };
  const design = { title: 'Design', url: 'https://docs.example/1' };

  test('is of one group, once, with an anchor of its own', () => {
    const pages = {
      'sigs/network.md': sig({ documents: [pool, design] }),
      'sigs/docs.md': sig({ name: 'Docs', documents: [{ title: 'IP pools', path: 'sig-docs/ip-pool.md' }] }),
    };
    expect(ruleProblems(documentsAreUnique, { pages })).toEqual([]);
  });

  test.each<[what: string, document: Facts, problem: string]>([
    [
      'at the path of another',
      { ...pool, title: 'A' },
      '16:11 error  documents[2].path is listed in docs/sigs/network.md already',
    ],
    [
      'at the address of another',
      { ...design, title: 'A' },
      '16:10 error  documents[2].url is listed in docs/sigs/network.md already',
    ],
    [
      'with the anchor of another',
      { title: 'Pools', path: 'sig-network/old/IP Pool.md' },
      '15:5 error  documents[2] would have the same anchor as "IP pools" (#doc-ip-pool): give one an address of another name',
    ],
  ])('is not %s', (_what, document, problem) => {
    expect(found(documentsAreUnique, { documents: [pool, design, document] })).toEqual([`${file}:${problem}`]);
  });

  test('is not in two groups', () => {
    const pages = {
      'sigs/docs.md': sig({ name: 'Docs', documents: [pool] }),
      'working-groups/gateway.md': workingGroup({ documents: [pool] }),
    };
    expect(ruleProblems(documentsAreUnique, { pages })).toEqual([
      'docs/working-groups/gateway.md:15:11 error  documents[0].path is listed in docs/sigs/docs.md already',
    ]);
  });
});
