import { describe, expect, test } from 'vitest';
import { committee, type Facts, ruleProblems, sig, workingGroup } from '../testing';
import { namesAreUnique, nobodyTwiceInAGroup, retiredGroupsAreClosed, slugsAreUnique, slugsMatchFiles } from './groups';

describe('the slug of a group', () => {
  test('that is the file’s name is right', () => {
    const pages = {
      'sigs/network.md': sig({ slug: 'network' }),
      'working-groups/gateway.md': workingGroup({ slug: 'gateway' }),
      'committees/steering.md': committee({ slug: 'steering' }),
    };
    expect(ruleProblems(slugsMatchFiles, { pages })).toEqual([]);
  });

  test.each<[path: string, content: string, problem: string]>([
    ['sigs/network.md', sig({ slug: 'networking' }), '3:7 error  slug must be the file\'s name, "network"'],
    ['sigs/cloud-providers.md', sig({ slug: 'cloud' }), '3:7 error  slug must be the file\'s name, "cloud-providers"'],
    ['working-groups/gateway.md', workingGroup({ slug: 'api' }), '3:7 error  slug must be the file\'s name, "gateway"'],
    ['committees/steering.md', committee({ slug: 'toc' }), '3:7 error  slug must be the file\'s name, "steering"'],
  ])('is refused in %s when it is another', (path, content, problem) => {
    expect(ruleProblems(slugsMatchFiles, { pages: { [path]: content } })).toEqual([`docs/${path}:${problem}`]);
  });

  test('that is not the file’s name is told by that, not by whose it is', () => {
    const pages = { 'sigs/docs.md': sig({ name: 'Docs' }), 'sigs/network.md': sig({ slug: 'docs' }) };
    expect(ruleProblems(slugsAreUnique, { pages })).toEqual([]);
    expect(ruleProblems(slugsMatchFiles, { pages })).toHaveLength(1);
  });

  test('is its own: each later one names the first that has it', () => {
    const pages = {
      'sigs/docs.md': sig({ name: 'Docs' }),
      'sigs/network.md': sig(),
      'working-groups/network.md': workingGroup({ slug: 'network' }),
      'committees/network.md': committee({ slug: 'network' }),
    };
    expect(ruleProblems(slugsAreUnique, { pages })).toEqual([
      'docs/working-groups/network.md:3:7 error  slug "network" is taken by docs/sigs/network.md',
      'docs/committees/network.md:3:7 error  slug "network" is taken by docs/sigs/network.md',
    ]);
  });
});

describe('the name of a group', () => {
  test('is its own; what it had before is its own too', () => {
    const pages = {
      'sigs/network.md': sig({ formerly: ['Net'] }),
      'sigs/docs.md': sig({ name: 'Docs', formerly: ['Writing', 'docs'] }),
      'committees/steering.md': committee(),
    };
    expect(ruleProblems(namesAreUnique, { pages })).toEqual([]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    ['a name of another', { name: 'Network' }, '2:7 error  name "Network" is taken by docs/sigs/network.md'],
    ['it in another case', { name: 'NETWORK' }, '2:7 error  name "NETWORK" is taken by docs/sigs/network.md'],
    ['a name that another had', { name: 'Net' }, '2:7 error  name "Net" is taken by docs/sigs/network.md'],
    [
      'a former name that another has',
      { formerly: ['Wires', 'Network'] },
      '12:5 error  formerly[1] "Network" is taken by docs/sigs/network.md',
    ],
  ])('is not %s', (_what, facts, problem) => {
    const pages = { 'sigs/network.md': sig({ formerly: ['Net'] }), 'sigs/zone.md': sig({ name: 'Zone', ...facts }) };
    expect(ruleProblems(namesAreUnique, { pages })).toEqual([`docs/sigs/zone.md:${problem}`]);
  });
});

describe('a person in a group', () => {
  const dns = { person: 'ana', area: 'DNS' };
  const once = 'already: name a person once in a group';

  test('may stand in another group too', () => {
    const pages = {
      'sigs/network.md': sig({ leads: ['ana'], members: ['Bo-Li'], emeritus: ['carol'] }),
      'sigs/docs.md': sig({ name: 'Docs', leads: ['Bo-Li'], members: ['ana'] }),
      'committees/steering.md': committee({ members: ['ana', 'Bo-Li'] }),
    };
    expect(ruleProblems(nobodyTwiceInAGroup, { pages })).toEqual([]);
  });

  test.each<[what: string, path: string, content: string, problem: string]>([
    [
      'lead and member',
      'sigs/a.md',
      sig({ members: ['Bo-Li', 'ana'] }),
      `12:5 error  members[1] "ana" stands in "leads" ${once}`,
    ],
    [
      'lead and emeritus',
      'sigs/a.md',
      sig({ emeritus: ['ana'] }),
      `11:5 error  emeritus[0] "ana" stands in "leads" ${once}`,
    ],
    [
      'lead, and member of an area',
      'sigs/a.md',
      sig({ members: [dns] }),
      `11:13 error  members[0].person "ana" stands in "leads" ${once}`,
    ],
    [
      'member of two areas',
      'sigs/a.md',
      sig({ leads: [], members: [dns, { ...dns, area: 'CNI' }] }),
      `12:13 error  members[1].person "ana" stands in "members" ${once}`,
    ],
    [
      'lead and member of a working group',
      'working-groups/a.md',
      workingGroup({ members: ['ana'] }),
      `14:5 error  members[0] "ana" stands in "leads" ${once}`,
    ],
    [
      'member of a committee twice',
      'committees/a.md',
      committee({ members: ['ana', dns] }),
      `9:13 error  members[1].person "ana" stands in "members" ${once}`,
    ],
  ])('is not %s', (_what, path, content, problem) => {
    expect(ruleProblems(nobodyTwiceInAGroup, { pages: { [path]: content } })).toEqual([`docs/${path}:${problem}`]);
  });
});

describe('a group that ended', () => {
  const retired = { on: '2023-05-01', reason: 'Its work is done.' };
  const ended = { status: 'retired', retired };
  const says = 'status is retired: say since when, and why or what follows, with "retired: {on: …, reason: …}"';

  test.each<[what: string, content: string]>([
    ['says since when and why', sig(ended)],
    ['may have a lead, and members', sig({ ...ended, leads: ['ana'], members: ['Bo-Li'] })],
    ['is another than one that is open', sig({ meetings: [{ day: 'monday' }] })],
    ['is another than one that is proposed', sig({ status: 'proposed' })],
  ])('%s', (_what, content) => {
    expect(ruleProblems(retiredGroupsAreClosed, { pages: { 'sigs/network.md': content } })).toEqual([]);
  });

  test.each<[what: string, path: string, content: string, ...problems: string[]]>([
    ['must say since when', 'sigs/a.md', sig({ status: 'retired' }), `4:9 error  ${says}`],
    ['must say so as a committee', 'committees/a.md', committee({ status: 'retired' }), `4:9 error  ${says}`],
    [
      'does not meet',
      'sigs/a.md',
      sig({ ...ended, meetings: [{ day: 'monday' }] }),
      '13:1 error  meetings must go: a retired group does not meet',
    ],
    [
      'must say since when, and does not meet',
      'sigs/a.md',
      sig({ status: 'retired', meetings: [{ day: 'monday' }] }),
      `4:9 error  ${says}`,
      '10:1 error  meetings must go: a retired group does not meet',
    ],
    ['is retired', 'sigs/a.md', sig({ retired }), '10:1 error  retired goes with "status: retired" only'],
  ])('%s', (_what, path, content, ...problems) => {
    expect(ruleProblems(retiredGroupsAreClosed, { pages: { [path]: content } })).toEqual(
      problems.map((problem) => `docs/${path}:${problem}`),
    );
  });
});
