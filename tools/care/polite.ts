/** Waits; tests have a clock of their own. @param milliseconds - how long. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Lets work be done in turn. */
export type Turns = {
  /** Does something while nothing else is done with a host. */
  readonly withHost: <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;
  /** Sends one request, when few enough are under way. Within `withHost` alone. */
  readonly withSlot: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

/**
 * Keeps the number of requests low: one at a time for each host, and few in all.
 *
 * @param atOnce - how many requests run at once, all hosts together.
 */
export function turns(atOnce: number): Turns {
  const last = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return {
    withHost(host, work) {
      const before = last.get(host);
      const result = before ? before.then(work) : work();
      last.set(
        host,
        result.catch(() => undefined),
      );
      return result;
    },
    async withSlot(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
