/** How two lists differ: by keys, in the order of the lists. */
export type Difference<One> = {
  readonly came: readonly One[];
  readonly left: readonly One[];
  /** What both have: as it was, as it is. */
  readonly both: readonly (readonly [before: One, after: One])[];
};

/** Compares two lists by a key that is unique in each; of two with the same key the last one counts. */
export function difference<One>(
  before: readonly One[],
  after: readonly One[],
  keyOf: (one: One) => string,
): Difference<One> {
  const then = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  return {
    came: [...now].flatMap(([key, one]) => (then.has(key) ? [] : [one])),
    left: [...then].flatMap(([key, one]) => (now.has(key) ? [] : [one])),
    both: [...now].flatMap(([key, one]) => {
      const was = then.get(key);
      return was === undefined ? [] : [[was, one] as const];
    }),
  };
}
