import { describe, expect, test } from 'vitest';
import { groupsOf, type Model } from '../model';
import { committee, type Facts, modelOf, sig, workingGroup } from '../testing';
import { viewGroup } from './group';
import type { HistoryView } from './groupView';
import { upTo } from './history';

const people = 'ana: {name: Ana Pérez}\nbo: {}\ncarol: {}\n';

/** Versions of one SIG, the living one first; `undefined` for a version without it. */
function versionsOf(...facts: readonly (Facts | undefined)[]): Model[] {
  const names = ['current', '2025', '2023', '2021'];
  return facts.map((fact, index) => {
    const pages: Record<string, string> = fact
      ? { 'sigs/network.md': sig(fact) }
      : { 'sigs/other.md': sig({ name: 'Other' }) };
    return modelOf({ version: names[index] ?? '', people, pages });
  });
}

function historyIn(models: readonly Model[], version = 'current'): HistoryView | null | undefined {
  const model = models.find((candidate) => candidate.version === version);
  const group = model && groupsOf(model)[0];
  return model && group && viewGroup(model, group, models).history;
}

/** The lines as `2021, Current: ana`. */
function linesOf(models: readonly Model[], version?: string): string[] | undefined {
  return historyIn(models, version)?.lines.map((line) => {
    const who = line.says === 'people' ? line.people.map(({ id }) => id).join(' ') : line.says;
    return `${line.versions.map(({ name }) => name).join(', ')}: ${who}`;
  });
}

const vacant = { leads: [], vacant: { since: '2022-10-28' } };

describe('who led a group', () => {
  test.each<[what: string, versions: (Facts | undefined)[], lines: string[]]>([
    ['is told once for versions that say the same', [{}, {}, {}], ['2023, 2025, Current: ana']],
    [
      'is told version by version, the newest first',
      [{ leads: ['carol'] }, { leads: ['bo'] }, { leads: ['bo'] }, { leads: ['ana'] }],
      ['Current: carol', '2023, 2025: bo', '2021: ana'],
    ],
    [
      'is told again when somebody comes back',
      [{ leads: ['ana'] }, { leads: ['bo'] }, { leads: ['ana'] }],
      ['Current: ana', '2025: bo', '2023: ana'],
    ],
    ['is the same in another order', [{ leads: ['ana', 'bo'] }, { leads: ['bo', 'ana'] }], ['2025, Current: ana bo']],
    ['leaves out versions that lack the group', [{}, undefined, {}], ['2023, Current: ana']],
    ['says where nobody does', [vacant, {}], ['Current: vacant', '2025: ana']],
    ['says where it is not stated', [{}, { leads: [] }], ['Current: ana', '2025: unknown']],
    [
      'says what a group was that was not open',
      [{ status: 'retired', leads: [] }, {}, { status: 'proposed', leads: [] }],
      ['Current: retired', '2025: ana', '2023: proposed'],
    ],
  ])('%s', (_, versions, lines) => {
    expect(linesOf(versionsOf(...versions))).toEqual(lines);
  });

  test('links every version’s own page, and people of the version of the page', () => {
    const models = versionsOf({}, {});
    expect(historyIn(models)?.lines).toEqual([
      {
        says: 'people',
        people: [{ id: 'ana', to: '/people#ana', name: 'Ana Pérez', github: 'ana' }],
        versions: [
          { name: '2025', to: '/2025/sigs/network' },
          { name: 'Current', to: '/sigs/network' },
        ],
      },
    ]);
  });
});

describe('a frozen year', () => {
  const models = versionsOf({ leads: ['carol'], formerly: ['Cables'] }, { leads: ['bo'] }, { leads: ['ana'] });

  test('tells nothing of what came later', () => {
    expect(linesOf(models, '2025')).toEqual(['2025: bo', '2023: ana']);
    expect(JSON.stringify(historyIn(models, '2025'))).not.toMatch(/carol|Cables|Current/);
  });

  test('leads into itself, and to no page of the living version', () => {
    expect(historyIn(models, '2025')?.lines[1]?.people[0]?.to).toBe('/2025/people#ana');
    expect(historyIn(models, '2025')?.isCompared).toBe(false);
    expect(historyIn(models)?.isCompared).toBe(true);
  });

  test('that is the oldest has no history', () => {
    expect(historyIn(models, '2023')).toBeNull();
  });
});

describe('the section', () => {
  const sections = (models: readonly Model[]) => {
    const [model] = models;
    const group = model && groupsOf(model)[0];
    return model && group && viewGroup(model, group, models).sections;
  };

  test('is there for a founding date alone, without lines', () => {
    const models = versionsOf({ founded: '2020-04-01' });
    expect(historyIn(models)).toEqual({ founded: '2020-04-01', names: [], lines: [], isCompared: false });
    expect(sections(models)).toEqual(['join', 'history']);
  });

  test('is left out where there is one version and no founding date', () => {
    expect(sections(versionsOf({}))).toEqual(['join']);
    expect(sections(versionsOf({}, undefined))).toEqual(['join']);
  });

  test('is there for a committee, with its members', () => {
    const models = [['ana', 'bo'], ['ana']].map((members, index) =>
      modelOf({
        version: ['current', '2023'][index] ?? '',
        people,
        pages: { 'committees/steering.md': committee({ members }) },
      }),
    );
    expect(sections(models)).toEqual(['history']);
    expect(linesOf(models)).toEqual(['Current: ana bo', '2023: ana']);
  });

  test('is there for a group that ended', () => {
    expect(sections(versionsOf({ status: 'retired', leads: [] }, {}))).toEqual(['history']);
  });
});

test('names that a group had are those it states and those of earlier versions', () => {
  expect(historyIn(versionsOf({ formerly: ['Wires'] }, { name: 'Cables', slug: 'network' }, {}))?.names).toEqual([
    'Wires',
    'Cables',
  ]);
});

test('a group of another kind with the same slug is another group', () => {
  const models = [
    modelOf({ people, pages: { 'sigs/gateway.md': sig({ name: 'Gateway' }) } }),
    modelOf({ version: '2023', people, pages: { 'working-groups/gateway.md': workingGroup() } }),
  ];
  expect(historyIn(models)).toBeNull();
});

test('a version and those before it are found by its name', () => {
  const models = versionsOf({}, {}, {});
  expect(models.map((model) => upTo(model, models).map(({ version }) => version))).toEqual([
    ['current', '2025', '2023'],
    ['2025', '2023'],
    ['2023'],
  ]);
});
