import { translate } from '@docusaurus/Translate';
import { shortened, titleLength } from '../../lib/title';
import { type Pair, pairId } from '../../lib/versionPairs';
import type { ChangesView, VersionState } from '../../plugins/community/outputs/changes';
import { inWords, type Speech, type Wording } from './change';
import type { Choice } from './choose';
import type { Comparison } from './compare';
import { groupWording } from './groupWording';
import { programmeWording } from './programmeWording';

/** What a title says of a change at least, in characters, before its group and versions are cut off instead. */
const leastWords = 24;

/** A change that an anchor names: in words, and what it is about. */
type Named = { readonly wording: Wording; readonly people: readonly string[]; readonly subject: string };

function changeAt({ groups, ksap }: Comparison, anchor: string, speech: Speech): Named | undefined {
  for (const { group, changes } of Object.values(groups).flatMap(({ changed }) => changed)) {
    const change = changes.find(({ id }) => id === anchor);
    if (change) {
      const people = 'people' in change ? change.people : [];
      return { wording: groupWording(change, group.kind, speech), people, subject: group.name };
    }
  }
  const change = ksap.find(({ id }) => id === anchor);
  if (!change) return undefined;
  return {
    wording: programmeWording(change, speech),
    people: 'people' in change ? change.people : [],
    subject: translate({ id: 'changes.title.ksap', message: 'KSAP' }),
  };
}

function pairTitle({ older, newer }: Pair<VersionState>): string {
  return translate(
    { id: 'changes.title', message: 'What changed from {older} to {newer}' },
    { older: older.label, newer: newer.label },
  );
}

/**
 * What the page of changes shows, in a few words: the change whose anchor is in the address, else the two versions that
 * are compared.
 *
 * @param comparisons - what is on the page.
 * @param names - names of people by id.
 * @returns `undefined` while the page shows every step and the address points at none.
 */
export function changesTitle(
  choice: Choice,
  comparisons: readonly Comparison[],
  anchor: string,
  names: ChangesView['people'],
  speech: Speech,
): string | undefined {
  for (const comparison of comparisons) {
    const named = changeAt(comparison, anchor, speech);
    if (named) {
      const { older, newer } = comparison;
      const about = translate(
        { id: 'changes.title.about', message: ' ({subject}, {older} to {newer})' },
        { subject: named.subject, older: older.label, newer: newer.label },
      );
      const people = named.people.map((id) => names[id]?.name ?? id);
      const words = inWords(named.wording, people).replace(/\.$/, '');
      return shortened(words, Math.max(leastWords, titleLength - about.length)) + about;
    }
  }
  const pointedAt = comparisons.find((comparison) => pairId(comparison) === anchor);
  if (choice.is === 'pair') return pairTitle(choice.pair);
  return pointedAt && pairTitle(pointedAt);
}
