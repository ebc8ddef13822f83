import { describe, expect, test } from 'vitest';
import { groupsOf, type Model } from '../model';
import { living } from '../smallCommunity';
import { committee, modelOf, sig, workingGroup } from '../testing';
import { formerFileUrl, viewGroup } from './group';
import type { GroupView } from './groupView';

const view = (slug: string, model: Model): GroupView | undefined =>
  groupsOf(model)
    .filter((group) => group.value.slug === slug)
    .map((group) => viewGroup(model, group))[0];

describe('what the sources disagree on', () => {
  const conflicts = [
    {
      about: 'leads',
      detail: 'The list names ana, the README nobody.',
      sources: ['sigs.md', 'sig-network/READ ME.md'],
    },
    { about: 'links', detail: 'A path is gone.', sources: ['.gitmodules'] },
  ];
  const shown = [
    {
      about: 'leads',
      detail: 'The list names ana, the README nobody.',
      sources: [
        { name: 'sigs.md', url: formerFileUrl(living, 'sigs.md') },
        { name: 'sig-network/READ ME.md', url: formerFileUrl(living, 'sig-network/READ ME.md') },
      ],
    },
    {
      about: 'links',
      detail: 'A path is gone.',
      sources: [{ name: '.gitmodules', url: formerFileUrl(living, '.gitmodules') }],
    },
  ];

  test.each<[kind: string, path: string, page: string, slug: string]>([
    ['SIG', 'sigs/network.md', sig({ conflicts }), 'network'],
    ['working group', 'working-groups/gateway.md', workingGroup({ conflicts }), 'gateway'],
    ['committee', 'committees/steering.md', committee({ conflicts }), 'steering'],
  ])('of a %s is shown in order, with a link to each source', (_, path, content, slug) => {
    expect(view(slug, modelOf({ pages: { [path]: content } }))?.conflicts).toEqual(shown);
  });

  test('is nothing where none is stated', () => {
    expect(view('network', living)?.conflicts).toEqual([]);
  });
});

test('a group shows the names that it had before, oldest first', () => {
  const model = modelOf({ pages: { 'sigs/network.md': sig({ formerly: ['Cables', 'Net'] }) } });
  expect(view('network', model)?.formerly).toEqual(['Cables', 'Net']);
  expect(view('network', living)?.formerly).toEqual([]);
});

describe('a retired group', () => {
  const retired = (facts: object, version = 'current') =>
    view(
      'network',
      modelOf({
        version,
        pages: {
          'sigs/network.md': sig({ status: 'retired', retired: { on: '2024-03-01', ...facts } }),
          'sigs/docs.md': sig({ name: 'Docs' }),
          'working-groups/gateway.md': workingGroup(),
          'committees/steering.md': committee(),
        },
      }),
    )?.retired;

  test.each<[successor: string, link: { name: string; to: string } | null]>([
    ['docs', { name: 'SIG Docs', to: '/sigs/docs' }],
    ['gateway', { name: 'Working group Gateway', to: '/working-groups/gateway' }],
    ['steering', { name: 'Steering', to: '/committees/steering' }],
    ['nowhere', null],
  ])('with the successor %s links to it', (successor, link) => {
    expect(retired({ successor })).toEqual({ on: '2024-03-01', reason: null, successor: link });
  });

  test('says why it ended', () => {
    const reason = 'Its work is done.';
    expect(retired({ reason })).toEqual({ on: '2024-03-01', reason, successor: null });
  });

  test('of a frozen year leads to the successor in that year', () => {
    expect(retired({ successor: 'docs' }, '2023')).toMatchObject({ successor: { to: '/2023/sigs/docs' } });
  });

  test('has a date that a group which goes on has not', () => {
    expect(view('network', living)?.retired).toBeNull();
  });
});
