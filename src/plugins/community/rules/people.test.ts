import { describe, expect, test } from 'vitest';
import { committee, page, ruleProblems, sig, siteOf, workingGroup, yaml } from '../testing';
import { namedPeopleExist } from './people';

const confirmed = '2023-02-01';
const people = 'ana: {}\nBo-Li: {also: [libo]}\n';
const howToAdd = ' A new person is added with "npm run new -- person".';

test('people who stand in the registry may be named', () => {
  const pages = {
    'sigs/network.md': sig({ leads: ['ana'], members: [{ person: 'Bo-Li', area: 'DNS' }] }),
    'programmes/podcast.md': page({ show: 'Talk', language: 'zh', confirmed, hosts: ['ana'] }),
  };
  expect(ruleProblems(namedPeopleExist, { people, pages })).toEqual([]);
});

test.each<[what: string, path: string, content: string, problem: string]>([
  ['a lead', 'sigs/network.md', sig({ leads: ['carol'] }), '9:5 error  leads[0] "carol"'],
  ['a member', 'sigs/network.md', sig({ members: ['ana', 'carol'] }), '12:5 error  members[1] "carol"'],
  [
    'a member with an area',
    'sigs/network.md',
    sig({ members: [{ person: 'carol', area: 'DNS' }] }),
    '11:13 error  members[0].person "carol"',
  ],
  ['an emeritus', 'sigs/network.md', sig({ emeritus: ['carol'] }), '11:5 error  emeritus[0] "carol"'],
  [
    'a lead of a working group',
    'working-groups/gateway.md',
    workingGroup({ leads: ['carol'] }),
    '8:5 error  leads[0] "carol"',
  ],
  [
    'a member of a committee',
    'committees/steering.md',
    committee({ members: ['carol'] }),
    '8:5 error  members[0] "carol"',
  ],
  [
    'somebody of the programme’s team',
    'ksap/ambassadors.md',
    page({ seats: 25, confirmed, team: ['carol'], terms: [] }),
    '5:5 error  team[0] "carol"',
  ],
  [
    'an ambassador',
    'ksap/ambassadors.md',
    page({
      seats: 25,
      confirmed,
      terms: [{ name: '2023', from: '2023-09-20', to: '2024-09-21', ambassadors: [{ person: 'carol' }] }],
    }),
    '9:17 error  terms[0].ambassadors[0].person "carol"',
  ],
  [
    'a mentor',
    'programmes/ospp.md',
    page({
      programme: 'OSPP',
      organizer: 'ISCAS',
      confirmed,
      editions: [
        {
          year: 2023,
          site: 'https://summer.example',
          folder: 'ospp-2023',
          projects: [{ title: 'A', area: 'Network', mentors: ['carol'] }],
        },
      ],
    }),
    '13:13 error  editions[0].projects[0].mentors[0] "carol"',
  ],
  [
    'an administrator',
    'programmes/gsoc.md',
    page({
      programme: 'GSoC',
      organizer: 'Google',
      confirmed,
      editions: [{ year: 2021, site: 'https://gsoc.example', folder: 'gsoc', admins: ['carol'], projects: [] }],
    }),
    '10:9 error  editions[0].admins[0] "carol"',
  ],
  [
    'a leader of a user group',
    'programmes/user-groups.md',
    page({ confirmed, cities: [{ name: 'Shanghai', leaders: ['carol'] }] }),
    '6:9 error  cities[0].leaders[0] "carol"',
  ],
  [
    'a host',
    'programmes/podcast.md',
    page({ show: 'Talk', language: 'zh', confirmed, hosts: ['carol'] }),
    '6:5 error  hosts[0] "carol"',
  ],
])('%s who does not stand there is named at the place', (_what, path, content, problem) => {
  expect(ruleProblems(namedPeopleExist, { people, pages: { [path]: content } })).toEqual([
    `docs/${path}:${problem} is not in data/people.yml.${howToAdd}`,
  ]);
});

describe('a person who does not stand there', () => {
  const people = yaml({
    ana: { name: 'Ana Pérez' },
    'Bo-Li': { name: 'Li Bo', also: ['libo'], also_named: ['Lee Bo'] },
    'wei-wang': { name: 'Wang Wei', github: null },
  });

  test.each<[what: string, written: string, meant: string]>([
    ['in another case', 'bo-li', 'Bo-Li'],
    ['by another handle', 'libo', 'Bo-Li'],
    ['by name', 'Wang Wei', 'wei-wang'],
    ['by name, in another case and with more space', 'wang  WEI', 'wei-wang'],
    ['by another name', 'Lee Bo', 'Bo-Li'],
    ['with an @', '@ana', 'ana'],
    ['by address', 'https://github.com/Bo-Li', 'Bo-Li'],
    ['with a slip in the handle', 'wei-wnag', 'wei-wang'],
    ['with a slip in the name', 'Ana Peréz', 'ana'],
  ])('gets a hint when written %s: %s', (_what, written, meant) => {
    const site = siteOf({ people, pages: { 'sigs/network.md': sig({ leads: [written] }) } });
    const [found] = site.models.flatMap((model) => namedPeopleExist(model, site));
    expect(found).toMatchObject({
      message: `leads[0] "${written}" is not in data/people.yml. Did you mean "${meant}"?`,
      write: meant,
    });
  });

  test.each(['constructor', 'somebody', 'Some Body'])('gets none when nobody is near: %s', (written) => {
    expect(ruleProblems(namedPeopleExist, { people, pages: { 'sigs/network.md': sig({ leads: [written] }) } })).toEqual(
      [`docs/sigs/network.md:9:5 error  leads[0] "${written}" is not in data/people.yml.${howToAdd}`],
    );
  });
});
