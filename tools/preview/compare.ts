/** How two lists differ: by keys, in the order of the lists. */
export type Difference<One> = {
  readonly came: readonly One[];
  readonly left: readonly One[];
  /** What both have: as it was, as it is. */
  readonly both: readonly (readonly [before: One, after: One])[];
};

/** Compares two lists by a key; of entries with the same key the first is compared with the first, the next with the next. */
export function difference<One>(
  before: readonly One[],
  after: readonly One[],
  keyOf: (one: One) => string,
): Difference<One> {
  const [then, now] = [numbered(before, keyOf), numbered(after, keyOf)];
  return {
    came: [...now].flatMap(([key, one]) => (then.has(key) ? [] : [one])),
    left: [...then].flatMap(([key, one]) => (now.has(key) ? [] : [one])),
    both: [...now].flatMap(([key, one]) => {
      const was = then.get(key);
      return was === undefined ? [] : [[was, one] as const];
    }),
  };
}

/** The entries of a list by their keys, each with how many of the same came before it. */
function numbered<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, One> {
  const counts = new Map<string, number>();
  return new Map(
    all.map((one) => {
      const key = keyOf(one);
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return [`${key}#${count}`, one];
    }),
  );
}
