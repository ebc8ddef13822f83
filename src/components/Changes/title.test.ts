import { expect, test, vi } from 'vitest';
import { pairId } from '../../lib/versionPairs';
import type { Choice } from './choose';
import { compared, net, type Pages, steering } from './testing';
import { changesTitle } from './title';

vi.mock('@docusaurus/Translate', () => import('../testing'));

const speech = { locale: 'en', select: (count: number, forms: string) => forms.split('|')[count === 1 ? 0 : 1] ?? '' };
const names = { ana: { name: 'Ana Sample', to: '/people#ana' } };
const steps: Choice = { is: 'steps' };

/** The title of a page that compares two versions. */
function titleOf(before: Pages, after: Pages, anchor: string, isChosen = false): string | undefined {
  const comparison = compared(before, after);
  const { older, newer } = comparison;
  const choice: Choice = isChosen ? { is: 'pair', pair: { older, newer }, isTurned: false } : steps;
  const id = anchor === '' ? '' : `${pairId(comparison)}${anchor}`;
  return changesTitle(choice, [comparison], id, names, speech);
}

const longName = { name: 'Cables and all other wires', slug: 'network', formerly: ['Network'] };
const vacant = { leads: [], vacant: { since: '2022-10-28' } };

test.each<[what: string, before: Pages, after: Pages, anchor: string, title: string]>([
  ['a comparison', net(), net(vacant), '', 'What changed from 2021 to Current'],
  ['an anchor that nothing has', net(), net(vacant), '-network-nothing', 'What changed from 2021 to Current'],
  ['a change', net(), net(vacant), '-network-no-lead', 'No lead since October 28, 2022 (Network, 2021 to Current)'],
  ['a change with a name', {}, net(), '-network-new', 'New in the list. Lead: Ana Sample (Network, 2021 to Current)'],
  ['a group that is gone', net(), {}, '-network-gone', 'No longer listed (Network, 2021 to Current)'],
  [
    'a change of many words',
    net({ formerly: [] }),
    net({ ...longName, ...vacant }),
    '-network-no-lead',
    'No lead since October… (Cables and all other wires, 2021 to Current)',
  ],
  ['a committee', {}, steering(), '-steering-new', 'New in the list. Member: Ana… (Steering, 2021 to Current)'],
])('%s', (_what, before, after, anchor, title) => {
  const found = titleOf(before, after, anchor, true);
  expect(found).toEqual(title);
});

test('every step has a title of its own only where the address points at one', () => {
  expect(titleOf(net(), net(vacant), '')).toBeUndefined();
  expect(titleOf(net(), net(vacant), '-network-nothing')).toBeUndefined();
  expect(changesTitle(steps, [], '2021-current', names, speech)).toBeUndefined();
  expect(changesTitle(steps, [compared(net(), net())], '2021-current', names, speech)).toBe(
    'What changed from 2021 to Current',
  );
});
