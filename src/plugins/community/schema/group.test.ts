import { describe, expect, test } from 'vitest';
import { committee, type Facts, modelOf, shapeProblems, sig, workingGroup } from '../testing';

describe('a SIG', () => {
  const problems = (facts: Facts) => shapeProblems({ pages: { 'sigs/network.md': sig(facts) } });
  const status = 'must be one of: open, proposed, retired';
  const known =
    'title, description, sidebar_label, name, formerly, slug, status, purpose, founded, confirmed, source, members, ' +
    'notes, calendar, meetings, retired, conflicts, topics, leads, vacant, emeritus, slack, mailing_lists, ' +
    'recordings, repositories, documents, focus, subprojects';

  test.each<[what: string, facts: Facts]>([
    ['only what it must state', {}],
    [
      'a page’s own title, description and label',
      { title: 'Network', description: 'What it does.', sidebar_label: 'N' },
    ],
    ['a member with what they look after', { members: ['Bo-Li', { person: 'ana', area: 'DNS' }] }],
    ['no lead since a day', { leads: [], vacant: { since: '2022-10-28' } }],
    ['a Slack channel with its id', { slack: { channel: 'sig-network', id: 'C0123456789' } }],
    ['a repository with a note', { repositories: [{ name: 'Porter', url: 'https://a.example', note: 'Old name.' }] }],
    ['a document here and one elsewhere', { documents: [documentHere(), { title: 'B', url: 'https://b.example' }] }],
    ['a list to subscribe to', { mailing_lists: [list('mailto:sig-network+subscribe@googlegroups.com')] }],
    ['nothing known', { founded: null, source: null, slack: null, mailing_lists: null, meetings: null, notes: null }],
  ])('may state %s', (_what, facts) => {
    expect(problems(facts)).toEqual([]);
  });

  test.each<[what: string, facts: Facts, ...problems: string[]]>([
    ['an unknown field', { colour: 'red' }, `10:1 error  colour is not a known field; known here: ${known}`],
    [
      'a field of another kind of group',
      { sponsors: ['docs'] },
      '10:1 error  sponsors is a field of working groups only',
    ],
    ['no name', { name: undefined }, '2:1 error  name is missing: Name without the word SIG, e.g. Observability.'],
    ['a name that is a number', { name: 2023 }, '2:7 error  name must be text, not the number 2023'],
    ['a slug with capitals', { slug: 'Network' }, '3:7 error  slug must be lower-case words joined by dashes'],
    ['no leads', { leads: undefined }, '2:1 error  leads is missing: People who lead the group; [] goes with vacant.'],
    [
      'no members',
      { members: undefined },
      '2:1 error  members is missing: People who take part and do not lead; [] when none is known.',
    ],
    [
      'no emeritus',
      { emeritus: undefined },
      '2:1 error  emeritus is missing: Former leads, members and approvers; [] when there is none.',
    ],
    [
      'no topics',
      { topics: undefined },
      '2:1 error  topics is missing: What the group works on, in words that a reader would search for.',
    ],
    [
      'an empty list of topics',
      { topics: [] },
      '10:9 error  topics needs at least one topic, by which the group is found',
    ],
    ['a status that is none', { status: 'on hold' }, `4:9 error  status "on hold" ${status}`],
    ['no status', { status: undefined }, '2:1 error  status is missing: one of open, proposed, retired'],
    ['a date that is none', { confirmed: '2021-02-30' }, '6:12 error  confirmed must be a real date as YYYY-MM-DD'],
    ['a focus that is none', { focus: 'docs' }, '7:8 error  focus "docs" must be one of: component, across'],
    ['one lead, not a list', { leads: 'ana' }, '8:8 error  leads must be a list, not text'],
    ['a lead twice', { leads: ['ana', 'ana'] }, '10:5 error  leads[1] "ana" is listed twice'],
    ['a lead who is a number', { leads: [2023] }, '9:5 error  leads[0] must be text, not the number 2023'],
    [
      'a lead who is an e-mail address',
      { leads: ['ana@example.org'] },
      '9:5 error  leads[0] must not hold an e-mail address: write a handle, or a channel',
    ],
    [
      'a lead without an area',
      { leads: [{ person: 'ana' }] },
      '9:5 error  leads[0].area is missing: What the person looks after in the group, e.g. "network".',
    ],
    [
      'a lead with an unknown field',
      { leads: [{ person: 'ana', area: 'DNS', since: 2020 }] },
      '11:5 error  leads[0].since is not a known field; known here: person, area',
    ],
    ['a vacancy without a day', { leads: [], vacant: {} }, '9:9 error  vacant.since is missing'],
    [
      'a Slack channel with a number sign',
      { slack: { channel: '#sig-network' } },
      '11:12 error  slack.channel must be a Slack channel name: lower-case letters, digits, dashes, no #',
    ],
    [
      'a Slack id that is a name',
      { slack: { channel: 'sig-network', id: 'sig-network' } },
      '12:7 error  slack.id must be a Slack channel id',
    ],
    [
      'a list with another address',
      { mailing_lists: [list('mailto:sig-network@googlegroups.com')] },
      '13:16 error  mailing_lists[0].subscribe must be the list’s own address',
    ],
    [
      'notes behind a passcode',
      { notes: 'https://zoom.example/j/1?pwd=abc' },
      '10:8 error  notes must not carry a passcode',
    ],
    [
      'a document with both a path and an address',
      { documents: [{ ...documentHere(), url: 'https://a.example' }] },
      '11:5 error  documents[0] needs either a path or a url',
    ],
    [
      'a document that is nowhere',
      { documents: [{ title: 'A' }] },
      '11:5 error  documents[0] needs either a path or a url',
    ],
    [
      'a document outside the repository',
      { documents: [{ title: 'A', path: '/a.md' }] },
      '12:11 error  documents[0].path must be a path from the root of the repository',
    ],
    ['a subproject without a name', { subprojects: [{ summary: 'S' }] }, '11:5 error  subprojects[0].name is missing'],
    [
      'two mistakes',
      { status: 'on hold', focus: 'docs' },
      `4:9 error  status "on hold" ${status}`,
      '7:8 error  focus "docs" must be one of: component, across',
    ],
  ])('must not state %s', (_what, facts, ...expected) => {
    expect(problems(facts)).toEqual(expected.map((problem) => `docs/sigs/network.md:${problem}`));
  });

  test('has null for every fact, and an empty list for every list, that it leaves out', () => {
    const [record] = modelOf({ pages: { 'sigs/network.md': sig() } }).sigs;
    expect(record?.value).toMatchObject({
      founded: null,
      source: null,
      slack: null,
      mailing_lists: null,
      meetings: null,
      notes: null,
      recordings: null,
      calendar: null,
      formerly: [],
      repositories: [],
      documents: [],
      subprojects: [],
      conflicts: [],
    });
  });

  test('has documents in English when it names no language', () => {
    const [record] = modelOf({ pages: { 'sigs/network.md': sig({ documents: [documentHere()] }) } }).sigs;
    expect(record?.value.documents[0]).toEqual({ title: 'A', path: 'a.md', language: 'en', date: null });
  });
});

describe('a working group', () => {
  const problems = (facts: Facts) => shapeProblems({ pages: { 'working-groups/gateway.md': workingGroup(facts) } });

  test('may have two sponsors', () => {
    expect(problems({})).toEqual([]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    ['one sponsor', { sponsors: ['network'] }, '10:3 error  sponsors needs at least two sponsor SIGs'],
    ['no sponsor', { sponsors: undefined }, '2:1 error  sponsors is missing: needs at least two sponsor SIGs'],
    ['one sponsor twice', { sponsors: ['docs', 'docs'] }, '11:5 error  sponsors[1] "docs" is listed twice'],
    ['no end', { ends_when: undefined }, '2:1 error  ends_when is missing: The condition on which the group disbands.'],
    ['a focus', { focus: 'across' }, '13:1 error  focus is a field of SIGs only'],
  ])('must not have %s', (_what, facts, problem) => {
    expect(problems(facts)).toEqual([`docs/working-groups/gateway.md:${problem}`]);
  });
});

describe('a committee', () => {
  const problems = (facts: Facts) => shapeProblems({ pages: { 'committees/steering.md': committee(facts) } });

  test('may have an abbreviation', () => {
    expect(problems({ short: 'SC' })).toEqual([]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    ['an empty list of members', { members: [] }, '7:10 error  members needs at least one member'],
    ['no members', { members: undefined }, '2:1 error  members is missing: People who sit on the committee.'],
    ['a member twice', { members: ['ana', 'ana'] }, '9:5 error  members[1] "ana" is listed twice'],
    ['leads', { leads: ['ana'] }, '9:1 error  leads is a field of SIGs and working groups only'],
  ])('must not have %s', (_what, facts, problem) => {
    expect(problems(facts)).toEqual([`docs/committees/steering.md:${problem}`]);
  });
});

function documentHere(): Facts {
  return { title: 'A', path: 'a.md' };
}

function list(subscribe: string): Facts {
  return { name: 'sig-network', archive: 'https://groups.google.com/group/sig-network/topics', subscribe };
}
