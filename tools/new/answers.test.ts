import { describe, expect, test } from 'vitest';
import type { SiteTexts } from '../../src/plugins/community/read';
import { checkAll } from './create';
import type { Answers, Kind } from './kinds/kind';
import { ambassadors, kindOf, smallSite } from './testing';

const today = '2023-12-31';
const purpose = ['Connects clusters that stand behind slow and unreliable links.'];
const rightSig = { name: ['Far Edge'], purpose, focus: ['across'], lead: ['ana'] };
const rightGroup = { name: ['Far Edge'], purpose, sponsor: ['network', 'docs'], 'ends-when': ['Done.'], lead: ['ana'] };

/** What is said of answers, each with its question. */
async function said(name: Kind['name'], answers: Answers, site: SiteTexts = smallSite()): Promise<string[]> {
  const findings = await checkAll(site, kindOf(name), answers, today);
  return findings.map(({ question, message }) => `${question}: ${message}`);
}

describe('right answers', () => {
  test.each<[kind: Kind['name'], answers: Answers]>([
    ['sig', rightSig],
    ['sig', { name: ['Far Edge'], purpose, focus: ['component'], 'vacant-since': [today], slack: ['sig-far-edge'] }],
    ['sig', { ...rightSig, lead: ['octocat'], 'new-person': ['octocat=Mona Lisa'] }],
    ['sig', {}],
    ['working-group', rightGroup],
    ['working-group', {}],
    ['person', { handle: ['octocat'] }],
    ['person', { key: ['mona-lisa'], 'no-github': ['yes'], name: ['Mona Lisa'] }],
    ['person', { handle: ['octocat'], name: ['Ana Pérez'], namesake: ['ana'] }],
    ['person', { handle: ['octocat'], 'lead-of': ['docs', 'gateway'], 'member-of': ['network', 'steering'] }],
    ['person', { 'no-github': ['yes'] }],
    ['ambassador', { person: ['carol'] }],
    ['ambassador', { person: ['carol'], term: ['2022'], certificate: ['https://certificates.example/c.pdf'] }],
    ['ambassador', {}],
  ])('%s %j', async (kind, answers) => {
    expect(await said(kind, answers)).toEqual([]);
  });
});

describe('a wrong answer of a SIG', () => {
  test.each<[answers: Answers, said: string[]]>([
    [{ slug: ['Far Edge'] }, ['slug: must be lower-case words joined by dashes']],
    [{ slug: ['network'] }, ['slug: "network" is taken by docs/sigs/network.md']],
    [{ slug: ['index'] }, ['slug: "index" is taken by docs/sigs/index.md']],
    [{ slug: ['gateway'] }, ['slug: "gateway" is taken by docs/working-groups/gateway.md']],
    [{ slug: ['steering'] }, ['slug: "steering" is taken by docs/committees/steering.md']],
    [
      { slug: ['storage'] },
      [
        'slug: was "Storage" when "storage" was published: if it is the same group under a new name, ' +
          'say "formerly: [Storage]"; another group needs another slug',
      ],
    ],
    // "a-far-edge" stands before every other page: the one that had the name first is not at fault.
    [{ name: ['network'], slug: ['a-far-edge'] }, ['name: "Network" is taken by docs/sigs/network.md']],
    [{ name: ['Steering'], slug: ['far-edge'] }, ['name: "Steering" is taken by docs/committees/steering.md']],
    [{ name: ['SIG Far Edge'] }, ['name: must not say that it is a SIG or a working group: its page does']],
    [{ purpose: ['Too short.'] }, ['purpose: has 10 characters; expected 50 to 160']],
    [{ purpose: ['p'.repeat(161)] }, ['purpose: has 161 characters; expected 50 to 160']],
    [{ focus: ['acros'] }, ['focus: "acros" must be one of: component, across. Did you mean "across"?']],
    [{ slack: ['sig-network'] }, ['slack: "sig-network" is taken by docs/sigs/network.md']],
    [{ slug: ['a'], slack: ['sig-network'] }, ['slack: "sig-network" is taken by docs/sigs/network.md']],
    [{ slack: ['#far-edge'] }, ['slack: must be a Slack channel name: lower-case letters, digits, dashes, no #']],
    [{ lead: ['anna'] }, ['lead: "anna" is not in data/people.yml. Did you mean "ana"?']],
    [
      { lead: ['ana', 'octocat'] },
      ['lead: "octocat" is not in data/people.yml. A new person is added with "npm run new -- person".'],
    ],
    [{ member: ['ana'] }, ['member: "ana" stands in "leads" already: name a person once in a group']],
    [{ 'vacant-since': ['2023-01-01'] }, ['vacant-since: must go when there is a lead']],
    [{ notes: ['http://docs.qq.com/1'] }, ['notes: must start with https://']],
    [
      { repository: ['https://github.com/a/b'] },
      ['repository: "https://github.com/a/b" must be a name, an equals sign and an address, such as KubeEye=https://…'],
    ],
    [
      { repository: ['X=https://github.com/kubesphere'] },
      ['repository: must be the address of a repository, such as https://github.com/kubesphere/kubesphere'],
    ],
    [
      { 'new-person': ['octocat'] },
      ['new-person: "octocat" must be a handle, an equals sign and a name, such as octocat="Mona Lisa"'],
    ],
    [{ 'new-person': ['ana=Ana'] }, ['new-person: "ana" is in data/people.yml already']],
    [
      { lead: ['octocat'], 'new-person': ['octocat=X', 'octocat=Y'] },
      ['new-person: "octocat" is in data/people.yml already'],
    ],
    [{ lead: ['libo'], 'new-person': ['libo=Li'] }, ['new-person: "libo" is the handle of "Bo-Li" already']],
  ])('%j', async (answers, expected) => {
    expect(await said('sig', { ...rightSig, ...answers })).toEqual(expected);
  });
});

test('all that is wrong is told at once', async () => {
  const answers = {
    name: ['Network'],
    slug: ['Far Edge'],
    purpose: ['Short.'],
    lead: ['anna'],
    slack: ['sig-network'],
  };
  expect((await said('sig', answers)).map((line) => line.replace(/:.*/, '')).toSorted()).toEqual([
    'lead',
    'name',
    'purpose',
    'slack',
    'slug',
  ]);
});

describe('a wrong answer of a working group', () => {
  test.each<[answers: Answers, said: string[]]>([
    [{ sponsor: ['network'] }, ['sponsor: needs at least two sponsor SIGs']],
    [{ sponsor: ['network', 'doc'] }, ['sponsor: "doc" is not the slug of a SIG. Did you mean "docs"?']],
    [{ sponsor: ['docs', 'docs'] }, ['sponsor: "docs" is listed twice']],
    [{ name: ['Far Edge Working Group'] }, ['name: must not say that it is a SIG or a working group: its page does']],
    [{ 'ends-when': [''] }, ['ends-when: must not be empty']],
  ])('%j', async (answers, expected) => {
    expect(await said('working-group', { ...rightGroup, ...answers })).toEqual(expected);
  });
});

describe('a wrong answer of a person', () => {
  test.each<[answers: Answers, said: string[]]>([
    [{ handle: ['under_score'] }, ['handle: must be a GitHub handle, or a key of lower-case words joined by dashes']],
    [{ handle: ['ana'] }, ['handle: "ana" is in data/people.yml already']],
    [{ handle: ['Ana'] }, ['handle: is the handle of "ana" already']],
    [{ handle: ['libo'] }, ['handle: is the handle of "Bo-Li" already']],
    [{ key: ['Mona-Lisa'], 'no-github': ['yes'], name: ['Mona'] }, ['key: must be lower-case words joined by dashes']],
    [{ key: ['mona'], name: ['Mona'] }, ['key: is for a person whose GitHub handle is not known: add --no-github']],
    [{ handle: ['octocat'], 'no-github': ['yes'] }, ['no-github: goes with a person without --handle only']],
    // "aaa" stands before the other one, whose entry was there first all the same.
    [
      { handle: ['aaa'], name: ['Wang Wei'] },
      [
        'namesake: is the name of "wei-wang" too: if they are one person, keep one entry and list the other handle ' +
          'in "also"; if not, say "namesakes: [wei-wang]"',
      ],
    ],
    [
      { handle: ['octocat'], namesake: ['wei-wan'] },
      ['namesake: "wei-wan" is not in data/people.yml. Did you mean "wei-wang"?'],
    ],
    [
      { handle: ['octocat'], 'lead-of': ['steering'] },
      ['lead-of: "steering" is not the slug of an open SIG or working group'],
    ],
    [
      { handle: ['octocat'], 'member-of': ['netwrk'] },
      ['member-of: "netwrk" is not the slug of an open group. Did you mean "network"?'],
    ],
    [{ handle: ['octocat'], 'member-of': ['old'] }, ['member-of: "old" is not the slug of an open group']],
    [
      { handle: ['octocat'], 'lead-of': ['network'], 'member-of': ['network'] },
      ['member-of: "octocat" stands in "leads" already: name a person once in a group'],
    ],
  ])('%j', async (answers, expected) => {
    expect(await said('person', answers)).toEqual(expected);
  });
});

describe('a wrong answer of an ambassador', () => {
  test.each<[answers: Answers, said: string[]]>([
    [{ person: ['carol'], term: ['2024'] }, ['term: "2024" is no term; known: 2022, 2023. Did you mean "2022"?']],
    [{ person: ['wei-wang'] }, ['person: "wei-wang" is named twice in term 2023']],
    [{ person: ['Bo-Li'] }, ['person: "Bo-Li" is listed twice']],
    [{ person: ['carole'] }, ['person: "carole" is not in data/people.yml. Did you mean "carol"?']],
    [
      { person: ['carol'], certificate: ['https://certificates.example/c'] },
      ['certificate: must be the address of a picture or a PDF, such as …/ambassador-name.png'],
    ],
    [
      { person: ['carol'], certificate: ['https://certificates.example/wei.png'] },
      ['certificate: is the certificate of "wei-wang"'],
    ],
    [
      { person: ['carol'], term: ['2022'], certificate: ['https://certificates.example/wei.png'] },
      ['certificate: is the certificate of "wei-wang"'],
    ],
  ])('%j', async (answers, expected) => {
    expect(await said('ambassador', answers)).toEqual(expected);
  });

  test('a term has no more ambassadors than seats', async () => {
    const full = smallSite({ 'ksap/ambassadors.md': ambassadors(2) });
    const expected = ['term: is one too many: a term has 2 seats, this one 3 people'];
    expect(await said('ambassador', { person: ['carol'] }, full)).toEqual(expected);
    expect(await said('ambassador', { person: ['carol'], term: ['2022'] }, full)).toEqual([]);
  });
});

test('what was wrong before is nobody’s answer', async () => {
  const site = smallSite({ 'sigs/docs.md': '---\nname: Docs\n---\n' });
  expect(await said('sig', rightSig, site)).toEqual([]);
});
