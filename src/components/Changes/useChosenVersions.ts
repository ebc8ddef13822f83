import { useHistory } from '@docusaurus/router';
import { useCallback } from 'react';
import type { VersionState } from '../../plugins/community/outputs/changes';
import { useAnchor } from '../useAnchor';
import { useQueryState } from '../useQueryState';
import { type Choice, chosenVersions, isStep, namesIn, pairOfAnchor } from './choose';

/** The choice that the address makes, the anchor in it, and a way to choose. */
type Chosen = {
  readonly choice: Choice;
  /** Without its sign; empty without one. */
  readonly anchor: string;
  /** Whether the anchor made the choice. */
  readonly isOpened: boolean;
  /** Chooses two versions by name; empty names choose every step. */
  readonly choose: (from: string, to: string) => void;
};

/**
 * Which versions the reader compares, kept in the address: `?from=2021&to=current`, or an anchor in the comparison of
 * two versions that are no step.
 *
 * @param versions - newest first.
 */
export function useChosenVersions(versions: readonly VersionState[]): Chosen {
  const [params] = useQueryState();
  const history = useHistory();
  const anchor = useAnchor();
  const asked = chosenVersions(versions, params.get('from') ?? '', params.get('to') ?? '');
  const pair = pairOfAnchor(versions, anchor);
  const isOpened = asked.is === 'steps' && pair !== undefined && !isStep(versions, pair);
  const choose = useCallback(
    (from: string, to: string) => {
      const next = new URLSearchParams(history.location.search);
      // One version alone is completed, so that the address says what is shown.
      for (const [name, version] of Object.entries(namesIn(chosenVersions(versions, from, to)))) {
        if (version === '') next.delete(name);
        else next.set(name, version);
      }
      // An anchor belongs to what was shown before.
      history.replace({ ...history.location, search: next.toString(), hash: '' });
    },
    [history, versions],
  );
  return { choice: isOpened ? { is: 'pair', pair, isTurned: false } : asked, anchor, isOpened, choose };
}
