import { type Pair, pairId, versionPairs, versionSteps } from '../../lib/versionPairs';
import type { VersionState } from '../../plugins/community/outputs/changes';

/** What the reader asked for: every step, or two versions. */
export type Choice =
  | { readonly is: 'steps' }
  | { readonly is: 'same'; readonly version: VersionState }
  | { readonly is: 'pair'; readonly pair: Pair<VersionState> /** Asked for backwards. */; readonly isTurned: boolean };

/**
 * The choice that an address makes; what it does not know counts as not said.
 *
 * @param versions - newest first.
 * @param from - name of a version, or an empty text. With `to` left out, it is compared with the newest version.
 * @param to - name of a version, or an empty text. With `from` left out, it is compared with the one before it.
 */
export function chosenVersions(versions: readonly VersionState[], from: string, to: string): Choice {
  const place = (name: string) => versions.findIndex(({ version }) => version === name);
  let [start, end] = [place(from), place(to)];
  if (start < 0 && end < 0) return { is: 'steps' };
  if (end < 0) end = start === 0 ? 1 : 0;
  if (start < 0) start = end === versions.length - 1 ? 0 : end + 1;
  const [older, newer] = [versions[Math.max(start, end)], versions[Math.min(start, end)]];
  if (!older || !newer) return { is: 'steps' };
  return start === end ? { is: 'same', version: older } : { is: 'pair', pair: { older, newer }, isTurned: start < end };
}

/** The names of the versions that were chosen, as they were asked for; empty where none was. */
export function namesIn(choice: Choice): { readonly from: string; readonly to: string } {
  if (choice.is === 'steps') return { from: '', to: '' };
  if (choice.is === 'same') return { from: choice.version.version, to: choice.version.version };
  const [from, to] = [choice.pair.older.version, choice.pair.newer.version];
  return choice.isTurned ? { from: to, to: from } : { from, to };
}

/**
 * The two versions whose comparison has an anchor.
 *
 * @param anchor - without its sign, such as `2021-2023-devops-no-lead`.
 * @returns `undefined` for an anchor of something else.
 */
export function pairOfAnchor(versions: readonly VersionState[], anchor: string): Pair<VersionState> | undefined {
  return versionPairs(versions).find((pair) => anchor === pairId(pair) || anchor.startsWith(`${pairId(pair)}-`));
}

/** Whether two versions follow each other, so that their comparison is shown without being asked for. */
export function isStep(versions: readonly VersionState[], pair: Pair<VersionState>): boolean {
  return versionSteps(versions).some((step) => pairId(step) === pairId(pair));
}
