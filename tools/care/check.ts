import type { Address } from './addresses';
import { type Follower, follower } from './follow';
import { judge } from './judge';
import type { Verdict } from './verdict';

/** An address with what is known of it. */
export type Checked = Address & Verdict;

/** What came of checking addresses. */
export type Checks = {
  /** In the order in which they were given. */
  readonly checked: readonly Checked[];
  /** How many were asked for, and how many of those were answered, in whatever way. */
  readonly asked: number;
  readonly answered: number;
};

/**
 * Checks every address once.
 *
 * @param known - judges an address that need not be asked for; `undefined` for others.
 */
export async function checkAddresses(
  addresses: readonly Address[],
  network: Follower,
  known: (url: string) => Verdict | undefined = () => undefined,
): Promise<Checks> {
  const follow = follower(network);
  const results = await Promise.all(
    addresses.map(async (address) => {
      const verdict = known(address.url);
      if (verdict) return { checked: { ...address, ...verdict } };
      const trail = await follow(address.url);
      const isAnswered = trail.moves.length > 0 || !('error' in trail.last);
      return { checked: { ...address, ...judge(address.url, trail) }, isAnswered };
    }),
  );
  return {
    checked: results.map(({ checked }) => checked),
    asked: results.filter(({ isAnswered }) => isAnswered !== undefined).length,
    answered: results.filter(({ isAnswered }) => isAnswered === true).length,
  };
}
