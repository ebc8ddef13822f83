/** An answer of Pagefind's worker to one message. */
type Answer = { readonly id: number; readonly result?: unknown; readonly error?: string };

type Waiting = { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void };

export type SearchWorker = {
  /** Asks the worker to do something. @throws the worker's own words when it cannot */
  readonly ask: <Result>(method: string, ...args: readonly unknown[]) => Promise<Result>;
  /** Ends the worker; what it was still asked fails. */
  readonly stop: () => void;
};

/**
 * Starts Pagefind's worker and speaks to it directly. Pagefind's script for pages is not used: where the worker is slow to
 * load, that one runs WebAssembly in the page, which the policy of the site leaves to the worker alone.
 *
 * @param url - of `pagefind-worker.js`.
 */
export function startSearchWorker(url: string): SearchWorker {
  const worker = new Worker(url);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const stop = () => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(`${url} has ended`));
    waiting.clear();
  };
  worker.addEventListener('error', stop);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.result as never);
    else asked?.reject(new Error(data.error));
  });
  return {
    ask: (method, ...args) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        worker.postMessage({ id: lastId, method, args });
      }),
    stop,
  };
}
