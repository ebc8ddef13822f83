import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { type Parts, sig } from '../testing';
import { startText } from './testing';

const { people = '' } = smallCommunity;

const archives: readonly Parts[] = [
  {
    version: '2023',
    people,
    pages: {
      'sigs/network.md': sig({ leads: ['ana'], members: ['dora', 'Bo-Li'] }),
      'sigs/old.md': sig({ name: 'Old' }),
    },
  },
  { version: '2021', people, pages: { 'sigs/network.md': sig({ leads: ['carol'] }) } },
];

test('every step from version to version is told, newest first', async () => {
  expect(await startText('::changes\n', smallCommunity, { archives })).toEqual([
    'Over a longer time: [2021 to Current](https://small.example/base/changes?from=2021&to=current)',
    '',
    '## 2023 to Current',
    '',
    'From [2023](https://small.example/base/2023) (facts of December 31, 2023) to [Current](https://small.example/base/) (facts of December 31, 2023): 8 changes.',
    '',
    '| In figures | 2023 | Current | Difference |',
    '| - | - | - | - |',
    '| Open SIGs | 2 | 2 | none |',
    '| Open working groups | 0 | 1 | +1 |',
    '| People who lead a group | 1 | 2 | +1 |',
    '| Leads and members of groups | 3 | 3 | none |',
    '',
    '### SIGs',
    '',
    '- [Docs](https://small.example/base/sigs/docs)',
    '  - New in the list.',
    '- [Old](https://small.example/base/2023/sigs/old)',
    '  - No longer listed.',
    '',
    'No difference in the other 1.',
    '',
    '### Working groups',
    '',
    '- [Gateway](https://small.example/base/working-groups/gateway)',
    '  - New in the list. Lead: Li Bo',
    '',
    '### Committees',
    '',
    '- [Steering](https://small.example/base/committees/steering)',
    '  - New in the list. Members: dora maar, Ana Pérez',
    '',
    '### Ambassadors',
    '',
    '- [KSAP](https://small.example/base/ksap/ambassadors)',
    '  - The programme has begun, with 25 seats.',
    '  - New term of 2022, with 1 ambassador: Wang Wei',
    '  - New term of 2023, with 2 ambassadors: Wang Wei, Li Bo',
    '  - New in the team: dora maar',
    '',
    '## 2021 to 2023',
    '',
    'From [2021](https://small.example/base/2021) (facts of December 31, 2021) to [2023](https://small.example/base/2023) (facts of December 31, 2023): 4 changes.',
    '',
    '| In figures | 2021 | 2023 | Difference |',
    '| - | - | - | - |',
    '| Open SIGs | 1 | 2 | +1 |',
    '| Open working groups | 0 | 0 | none |',
    '| People who lead a group | 1 | 1 | none |',
    '| Leads and members of groups | 1 | 3 | +2 |',
    '',
    '### SIGs',
    '',
    '- [Network](https://small.example/base/2023/sigs/network)',
    '  - New lead: Ana Pérez',
    '  - No longer a lead: carol',
    '  - New members: dora maar, Li Bo',
    '- [Old](https://small.example/base/2023/sigs/old)',
    '  - New in the list. Lead: Ana Pérez',
    '',
    '### Working groups',
    '',
    'Neither version lists any.',
    '',
    '### Committees',
    '',
    'Neither version lists any.',
    '',
    '### Ambassadors',
    '',
    'Neither version has an ambassadorship programme.',
  ]);
});

test('one version has nothing to be compared with', async () => {
  expect(await startText('::changes\n', smallCommunity)).toEqual([
    'There is one version of this site so far, so nothing to compare.',
  ]);
});
