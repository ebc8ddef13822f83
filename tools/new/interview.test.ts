import { describe, expect, test } from 'vitest';
import { Cancelled, interview } from './interview';
import type { Answers, Kind } from './kinds/kind';
import { kindOf, type Script, scripted, smallSite } from './testing';

const subject = (name: Kind['name']) => ({ site: smallSite(), kind: kindOf(name), today: '2023-12-31' });

/** What comes of an interview, and what was said of wrong answers. */
async function interviewed(kind: Kind['name'], script: Script, given: Answers = {}) {
  const { asker, said } = scripted(script);
  return { answers: await interview(subject(kind), given, asker), said };
}

describe('a person', () => {
  const groups: Script = [
    ['Which groups does the person lead?', []],
    ['Of which groups is the person a member?', ['network']],
  ];

  test('with a handle is asked no key', async () => {
    const script: Script = [['GitHub handle?', '@octocat', 'libo', 'octocat'], ['name?', 'Mona'], ...groups];
    expect(await interviewed('person', script)).toEqual({
      answers: { handle: ['octocat'], name: ['Mona'], 'member-of': ['network'] },
      said: [
        expect.stringMatching(/^must be a GitHub handle, or a key of lower-case words joined by dashes/),
        'is the handle of "Bo-Li" already',
      ],
    });
  });

  test('without a handle is asked a key, and has a name', async () => {
    const script: Script = [
      ['GitHub handle?', ''],
      ['Which key', '', 'wei-wang', 'mona'],
      ['name?', '', 'Mona'],
      ...groups,
    ];
    expect(await interviewed('person', script)).toEqual({
      answers: { key: ['mona'], 'no-github': ['yes'], name: ['Mona'], 'member-of': ['network'] },
      said: ['must not be empty', '"wei-wang" is in data/people.yml already', 'must not be empty'],
    });
  });

  test('of a name that is there is asked about the other one', async () => {
    const script: Script = [
      ['GitHub handle?', 'octocat'],
      ['name?', 'Wang Wei'],
      ['two people', '', 'wei-wan', 'wei-wang'],
      ...groups,
    ];
    const { answers, said } = await interviewed('person', script);
    expect(answers.namesake).toEqual(['wei-wang']);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^is the name of "wei-wang" too: /);
    expect(said[1]).toBe('"wei-wan" is not in data/people.yml. Did you mean "wei-wang"?');
  });
});

describe('an ambassador', () => {
  test('is asked for the newest term first; a slip is no new person', async () => {
    const script: Script = [
      ['Which term? [2023]', '2024', '2023'],
      ['Who is it?', 'wei-wang', 'carole'],
      ['"carole" is not in data/people.yml. Did you mean "carol"? Add "carole" as a new person? [false]', false],
      ['Who is it? (GitHub handle, or key of data/people.yml) [carole]', 'carol'],
      ['certificate', 'certificates.example/c.png', ''],
    ];
    expect(await interviewed('ambassador', script)).toEqual({
      answers: { term: ['2023'], person: ['carol'] },
      said: [
        '"2024" is no term; known: 2022, 2023. Did you mean "2022"?',
        '"wei-wang" is named twice in term 2023',
        expect.stringMatching(/^must be a full address/),
      ],
    });
  });

  test('who is new is added, when the handle is right', async () => {
    const script: Script = [
      ['Which term?', '2023'],
      ['Who is it?', 'octocat'],
      ['"octocat" is not in data/people.yml. Add "octocat" as a new person? [true]', true],
      ['What is the name of octocat?', '', 'Mona'],
      ['certificate', ''],
    ];
    expect(await interviewed('ambassador', script)).toEqual({
      answers: { term: ['2023'], person: ['octocat'], 'new-person': ['octocat=Mona'] },
      said: ['"octocat=" must be a handle, an equals sign and a name, such as octocat="Mona Lisa"'],
    });
  });
});

test('a group without a lead is asked since when', async () => {
  const script: Script = [
    ['SIGs', ['network'], ['network', 'docs']],
    ['no longer needed', '', 'Done.'],
    ['Which topics', '', 'links, queues'],
    ['Who leads it?', ''],
    ['Since when has it had no lead? [2023-12-31]', '', '2024-01-01', '2023-12-01'],
    ['other members', 'ana，carol'],
    ['Slack', ''],
    ['notes', ''],
    ['repositories', 'Porter', 'Far=https://github.com/kubesphere/far'],
  ];
  const purpose = ['Connects clusters that stand behind slow and unreliable links.'];
  const given = { name: ['Far Edge'], slug: ['far-edge'], purpose };
  const { answers, said } = await interviewed('working-group', script, given);
  expect(answers).toEqual({
    ...given,
    sponsor: ['network', 'docs'],
    'ends-when': ['Done.'],
    topic: ['links', 'queues'],
    'no-lead': ['yes'],
    'vacant-since': ['2023-12-01'],
    member: ['ana', 'carol'],
    repository: ['Far=https://github.com/kubesphere/far'],
  });
  expect(said).toEqual([
    'needs at least two sponsor SIGs',
    'must not be empty',
    'must not be empty',
    'must not be empty',
    'is in the future; today is 2023-12-31',
    '"Porter" must be a name, an equals sign and an address, such as KubeEye=https://…',
  ]);
});

test('who stops ends the interview', async () => {
  await expect(interviewed('person', [['GitHub handle?', undefined]])).rejects.toThrow(Cancelled);
});
