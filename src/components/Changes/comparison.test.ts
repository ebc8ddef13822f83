import { describe, expect, test } from 'vitest';
import { changes } from '../../plugins/community/outputs/changes';
import { smallCommunity } from '../../plugins/community/smallCommunity';
import { committee, modelOf, sig } from '../../plugins/community/testing';
import { idMaker } from './change';
import { type Choice, chosenVersions, isStep, namesIn, pairOfAnchor } from './choose';
import { compare } from './compare';

const { people = '' } = smallCommunity;

const models = [
  modelOf(smallCommunity),
  modelOf({
    version: '2023',
    people,
    pages: {
      'sigs/network.md': sig({ leads: ['ana'], members: ['Bo-Li', 'dora'] }),
      'sigs/apps.md': sig({ name: 'Apps', leads: ['dora'] }),
      'committees/steering.md': committee({ members: ['ana', 'dora'] }),
    },
  }),
  modelOf({ version: '2021', people, pages: { 'sigs/network.md': sig({ leads: ['carol'] }) } }),
];
const { versions } = changes(models);
const [current, middle, oldest] = versions;
if (!current || !middle || !oldest) throw new Error('There are three versions');

describe('a comparison', () => {
  const comparison = compare(middle, current);

  test('is from the older version to the newer, and has both in its anchor', () => {
    expect([comparison.id, comparison.older.label, comparison.newer.label]).toEqual([
      '2023-current',
      '2023',
      'Current',
    ]);
  });

  test('has groups with a difference, those that are gone last, apart from those without', () => {
    expect(comparison.groups.sig.changed.map(({ group }) => group.to)).toEqual(['/sigs/docs', '/2023/sigs/apps']);
    expect(comparison.groups.sig.unchanged.map(({ slug }) => slug)).toEqual(['network']);
    expect(comparison.groups['working-group'].changed.map(({ group }) => group.slug)).toEqual(['gateway']);
    expect(comparison.groups.committee).toMatchObject({ changed: [], unchanged: [{ slug: 'steering' }] });
  });

  test('counts what differs', () => {
    expect(comparison.count).toBe(7);
  });

  test('has the figures of both side by side', () => {
    expect(comparison.figures).toEqual([
      { name: 'sigs', before: 2, after: 2 },
      { name: 'working-groups', before: 0, after: 1 },
      { name: 'leads', before: 2, after: 2 },
      { name: 'people', before: 3, after: 3 },
    ]);
  });

  test('is the same after its data was written and read', () => {
    const [again, before] = JSON.parse(JSON.stringify(versions)) as typeof versions;
    expect(before && again && compare(before, again)).toEqual(comparison);
  });

  test('has every anchor once', () => {
    const anchors = [oldest, middle].flatMap((older) => {
      const { groups, ksap } = compare(older, current);
      return [...Object.values(groups).flatMap(({ changed }) => changed.flatMap((group) => group.changes)), ...ksap];
    });
    const ids = anchors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^(2023|2021)-current(-[a-z0-9]+)+$/.test(id))).toBe(true);
  });
});

describe('an anchor', () => {
  const makeId = idMaker('2021-2023');

  test('is made of plain words', () => {
    expect(makeId('ksap', 'term', 'Spring 2023!')).toBe('2021-2023-ksap-term-spring-2023');
    expect(makeId('ksap', 'term', '2023 年')).toBe('2021-2023-ksap-term-2023-年');
  });

  test('that is taken gets a number', () => {
    expect([makeId('a-lead', 'b'), makeId('a', 'lead-b'), makeId('a', 'lead', 'b')]).toEqual([
      '2021-2023-a-lead-b',
      '2021-2023-a-lead-b-2',
      '2021-2023-a-lead-b-3',
    ]);
  });
});

/** A choice as `2021 to 2023`, and as the address says it. */
function told(choice: Choice): readonly [choice: string, from: string, to: string] {
  const { from, to } = namesIn(choice);
  if (choice.is !== 'pair') return [choice.is, from, to];
  const { older, newer } = choice.pair;
  return [`${older.version} to ${newer.version}${choice.isTurned ? ', turned' : ''}`, from, to];
}

describe('the versions that an address chooses', () => {
  test.each<[from: string, to: string, choice: readonly [string, string, string]]>([
    ['', '', ['steps', '', '']],
    ['2021', 'current', ['2021 to current', '2021', 'current']],
    ['2021', '2023', ['2021 to 2023', '2021', '2023']],
    ['current', '2021', ['2021 to current, turned', 'current', '2021']],
    ['2023', '2023', ['same', '2023', '2023']],
    ['2021', '', ['2021 to current', '2021', 'current']],
    ['current', '', ['2023 to current, turned', 'current', '2023']],
    ['', '2023', ['2021 to 2023', '2021', '2023']],
    ['', 'current', ['2023 to current', '2023', 'current']],
    ['', '2021', ['2021 to current, turned', 'current', '2021']],
    ['1999', '2023', ['2021 to 2023', '2021', '2023']],
    ['1999', 'tomorrow', ['steps', '', '']],
  ])('from "%s" to "%s"', (from, to, choice) => {
    expect(told(chosenVersions(versions, from, to))).toEqual(choice);
  });

  test('are none where there is one version', () => {
    expect(chosenVersions(versions.slice(0, 1), 'current', '')).toEqual({ is: 'steps' });
    expect(chosenVersions([], '2021', '2023')).toEqual({ is: 'steps' });
  });
});

describe('the comparison that an anchor opens', () => {
  test.each<[anchor: string, pair: string | undefined, isShown: boolean]>([
    ['2021-current', '2021-current', false],
    ['2021-current-network-lead-ana-came', '2021-current', false],
    ['2021-2023-sigs', '2021-2023', true],
    ['2023-current-ksap', '2023-current', true],
    ['2021-20234', undefined, false],
    ['how-to-read', undefined, false],
    ['', undefined, false],
  ])('%s', (anchor, id, isShown) => {
    const pair = pairOfAnchor(versions, anchor);
    expect(pair && compare(pair.older, pair.newer).id).toBe(id);
    expect(pair !== undefined && isStep(versions, pair)).toBe(isShown);
  });
});
