import { describe, expect, test } from 'vitest';
import { groupsOf, type Model } from '../model';
import type { GroupKind } from '../records';
import { frozen, living, silent } from '../smallCommunity';
import { committee, type Facts, modelOf, sig, workingGroup, yaml } from '../testing';
import { codeowners, folderOwners, ownersOf } from './owners';

const heading = '# Generated from the front matter of the groups\' pages by "npm run generate". Do not edit.\n';

const people = yaml({ ana: {}, 'Bo-Li': {}, carol: {}, 'wei-wang': { github: null } });

/** A model of one SIG, Network. */
const withSig = (facts: Facts): Model => modelOf({ people, pages: { 'sigs/network.md': sig(facts) } });

const owners = (model: Model): (string | undefined)[] => groupsOf(model).map((group) => ownersOf(model, group));

describe('CODEOWNERS', () => {
  test('gives every page to the leads, or to the members of a committee or of a group without a lead', () => {
    expect(codeowners(living)).toBe(
      `${heading}/docs/committees/steering.md @dora @ana\n` +
        '/docs/sigs/docs.md @dora\n' +
        '/docs/sigs/network.md @ana\n' +
        '/docs/working-groups/gateway.md @Bo-Li\n',
    );
  });

  test.each<[what: string, facts: Facts, line: string]>([
    ['every lead, in the order of the page', { leads: ['carol', 'ana'] }, '/docs/sigs/network.md @carol @ana\n'],
    [
      'nobody twice',
      { leads: ['ana', { person: 'ana', area: 'DNS' }, { person: 'carol', area: 'DNS' }] },
      '/docs/sigs/network.md @ana @carol\n',
    ],
    ['no lead without a handle', { leads: ['wei-wang', 'ana'] }, '/docs/sigs/network.md @ana\n'],
    [
      'the members when no lead has a handle',
      { leads: ['wei-wang'], members: ['carol'] },
      '/docs/sigs/network.md @carol\n',
    ],
    [
      'a note when nobody has a handle',
      { leads: ['wei-wang'] },
      '# /docs/sigs/network.md: nobody with a GitHub handle is known.\n',
    ],
    [
      'a note when there is nobody but former people',
      { leads: [], emeritus: ['ana'] },
      '# /docs/sigs/network.md: nobody with a GitHub handle is known.\n',
    ],
    ['nothing for a group that ended', { status: 'retired', retired: { on: '2023-01-01', reason: 'Done.' } }, ''],
    ['a group that is proposed', { status: 'proposed' }, '/docs/sigs/network.md @ana\n'],
  ])('names %s', (_what, facts, line) => {
    expect(codeowners(withSig(facts))).toBe(heading + line);
  });

  test('is a heading alone without groups', () => {
    expect(codeowners(silent)).toBe(heading);
  });
});

describe('the OWNERS of a group', () => {
  const origin = (file: string) => `# Generated from ${file} of the community's site. Do not edit: change the page.\n`;

  test('has leads approve, members review, and names those who left', () => {
    expect(owners(living)[1]).toBe(
      `${origin('docs/sigs/network.md')}approvers:\n  - ana\nreviewers:\n  - Bo-Li\n  - dora\nemeritus_approvers:\n  - carol\n`,
    );
  });

  test('of a committee has the members approve', () => {
    expect(owners(living)[3]).toBe(`${origin('docs/committees/steering.md')}approvers:\n  - dora\n  - ana\n`);
  });

  test('has no list without anyone', () => {
    expect(owners(withSig({ leads: ['wei-wang'], members: ['carol'] }))).toEqual([
      `${origin('docs/sigs/network.md')}reviewers:\n  - carol\n`,
    ]);
  });

  test('keeps a handle of digits a text', () => {
    const model = modelOf({ people: '"123": {}\n', pages: { 'sigs/network.md': sig({ leads: ['123'] }) } });
    expect(owners(model)).toEqual([`${origin('docs/sigs/network.md')}approvers:\n  - "123"\n`]);
  });

  test.each<[what: string, facts: Facts]>([
    ['nobody with a handle', { leads: ['wei-wang'] }],
    ['an end', { status: 'retired', retired: { on: '2023-01-01', reason: 'Done.' } }],
  ])('is none for a group with %s', (_what, facts) => {
    expect(owners(withSig(facts))).toEqual([undefined]);
  });
});

describe('the OWNERS of a folder', () => {
  test('has a filter per page, by slug', () => {
    expect(folderOwners(living, 'sig')).toBe(
      `${heading}filters:
  ^docs\\.md$:
    reviewers:
      - dora
  ^network\\.md$:
    approvers:
      - ana
    reviewers:
      - Bo-Li
      - dora
    emeritus_approvers:
      - carol
`,
    );
  });

  test.each<[kind: GroupKind, filter: string]>([
    ['working-group', '  ^gateway\\.md$:\n    approvers:\n      - Bo-Li\n'],
    ['committee', '  ^steering\\.md$:\n    approvers:\n      - dora\n      - ana\n'],
  ])('of the kind %s', (kind, filter) => {
    expect(folderOwners(living, kind)).toBe(`${heading}filters:\n${filter}`);
  });

  test('has a filter that matches the page and no other file', () => {
    const filter = new RegExp(/^ {2}(\^net.*\$):$/m.exec(folderOwners(living, 'sig') ?? '')?.[1] ?? '');
    const files = ['network.md', 'network-md', 'old-network.md', 'network.md.orig', 'index.md'];
    expect(files.filter((file) => filter.test(file))).toEqual(['network.md']);
  });

  test('leaves out a group that ended or has nobody', () => {
    const model = modelOf({
      people,
      pages: {
        'sigs/network.md': sig({ status: 'retired', retired: { on: '2023-01-01', reason: 'Done.' } }),
        'sigs/docs.md': sig({ name: 'Docs', leads: ['wei-wang'] }),
        'working-groups/gateway.md': workingGroup(),
        'committees/steering.md': committee(),
      },
    });
    expect(folderOwners(model, 'sig')).toBeUndefined();
    expect(folderOwners(model, 'committee')).toBe(
      `${heading}filters:\n  ^steering\\.md$:\n    approvers:\n      - ana\n`,
    );
  });

  test('is none without groups', () => {
    expect(folderOwners(silent, 'working-group')).toBeUndefined();
  });
});

test('nobody owns a group of a frozen year', () => {
  expect(groupsOf(frozen).map((group) => ownersOf(frozen, group))).toEqual(groupsOf(frozen).map(() => undefined));
});
