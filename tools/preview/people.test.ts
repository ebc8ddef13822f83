import { describe, expect, test } from 'vitest';
import type { Ksap } from './api';
import { ksapChanges, peopleChanges, peopleWords } from './people';
import { ana, bo, listed, person, wei } from './testing';

test('people are named with handles that call nobody', () => {
  expect(
    peopleWords([ana, wei, person('x', 'x'), { ...bo, area: 'storage, logging' }, person('y', 'y', { area: 'docs' })]),
  ).toBe('Ana Pérez (`ana`), Wang Wei, `x`, Li Bo (`Bo-Li`, storage, logging), `y` (docs)');
  expect(peopleWords([])).toBe('nobody');
});

const role = (name: string, kind = 'member') => ({
  role: kind,
  name,
  page: `/sigs/${name.toLowerCase()}`,
  details: [],
});

describe('people', () => {
  test('who is new, changed and no longer named', () => {
    const before = [listed('ana'), listed('bo'), listed('carol'), listed('dan')];
    const after = [
      listed('ana'),
      listed('bo', { name: 'Li Bo', github: 'Bo-Li', roles: [role('Docs', 'mentor')] }),
      listed('carol', { roles: [{ ...role('Network', 'lead'), name: 'Net' }] }),
      listed('eve', { roles: [{ ...role('KSAP', 'ambassador'), details: ['2023'] }, role('Docs', 'dean')] }),
    ];
    expect(peopleChanges(before, after)).toEqual([
      { line: 'New: `eve`', below: ['Named as ambassador of KSAP (2023), dean of Docs'] },
      {
        line: 'Li Bo (`Bo-Li`)',
        below: ['Name: bo → Li Bo', 'Handle: `bo` → `Bo-Li`', 'New: mentor of Docs', 'No longer: lead of Network'],
      },
      { line: 'No longer named: `dan`' },
    ]);
  });
});

describe('the ambassadorship programme', () => {
  const ambassador = (one: typeof ana, certificate: string | null = null) => ({ ...one, certificate });
  const term = { name: '2023', from: '2023-09-20', to: '2024-09-21', ambassadors: [ambassador(ana)] };
  const programme: Ksap = { seats: 25, team: [bo], terms: [term] };

  test.each<[what: string, before: Ksap | null, after: Ksap | null, lines: string[]]>([
    ['nothing', programme, programme, []],
    ['no programme', null, null, []],
    [
      'seats and team',
      programme,
      { ...programme, seats: 30, team: [wei] },
      ['The programme', '  Seats: 25 → 30', '  New in the team: Wang Wei', '  No longer in the team: Li Bo (`Bo-Li`)'],
    ],
    [
      'who came and left',
      programme,
      { ...programme, terms: [{ ...term, to: null, ambassadors: [ambassador(bo)] }] },
      [
        'Term **2023**',
        '  Days: 2023-09-20 to 2024-09-21 → 2023-09-20 to not stated',
        '  New: Li Bo (`Bo-Li`)',
        '  No longer named: Ana Pérez (`ana`)',
      ],
    ],
    [
      'a certificate',
      programme,
      { ...programme, terms: [{ ...term, ambassadors: [ambassador(ana, 'https://c.example')] }] },
      ['Term **2023**', '  Another certificate: Ana Pérez (`ana`)'],
    ],
    [
      'terms',
      programme,
      { ...programme, terms: [{ ...term, name: '2024', ambassadors: [] }] },
      ['New term **2024**: nobody', 'The term **2023** is no longer listed'],
    ],
    [
      'its beginning',
      null,
      programme,
      [
        'The programme',
        '  Seats: not stated → 25',
        '  New in the team: Li Bo (`Bo-Li`)',
        'New term **2023**: Ana Pérez (`ana`)',
      ],
    ],
    ['its end', programme, null, ['The programme is no longer listed']],
  ])('%s', (_what, before, after, lines) => {
    const found = ksapChanges(before, after).flatMap(({ line, below = [] }) => [
      line,
      ...below.map((one) => `  ${one}`),
    ]);
    expect(found).toEqual(lines);
  });
});
