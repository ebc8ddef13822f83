/**
 * What is known of an address:
 *
 * - `alive`: it answers.
 * - `moved`: it says that it has a new address for good.
 * - `dead`: the page, the server or the name is certainly gone.
 * - `expired`: it answers, and its content says that it is over.
 * - `unsure`: it could not be told, such as where robots are refused. Never taken for dead.
 */
export type State = 'alive' | 'moved' | 'dead' | 'expired' | 'unsure';

/** What a server answers for a page that is gone, rather than out of reach. */
export const goneStatuses: readonly number[] = [404, 410];

/** A state, and why. */
export type Verdict = {
  readonly state: State;
  /** Part of a sentence, such as `answers 404`. */
  readonly reason: string;
  /** The new address of what moved. */
  readonly to?: string;
};
