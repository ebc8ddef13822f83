import type { Turns, Wait } from './polite';
import { recognizerFor } from './recognizers';
import type { NoReply, Reply, Send } from './send';
import { isHostError, verdictOfError } from './sendErrors';
import { goneStatuses } from './verdict';

/** A redirect that was followed. */
export type Move = { readonly to: string; readonly isPermanent: boolean };

/** Where an address led. */
export type Trail = {
  readonly moves: readonly Move[];
  /** What was answered in the end. */
  readonly last: Reply | NoReply;
};

/** What following an address needs. */
export type Follower = {
  readonly send: Send;
  readonly turns: Turns;
  readonly wait: Wait;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long a host is left alone after each answer, in milliseconds. */
  readonly pause: number;
  /** The longest time that a host may ask to be left alone, in milliseconds; when it asks for more, it is not asked again. */
  readonly longestWait: number;
};

/** How many redirects are followed; browsers follow twice as many. */
const mostMoves = 10;

const permanent = [301, 308];
const temporary = [302, 303, 307];

/** After how many failures of a kind a host is asked no more: its other addresses would fail as well, or annoy it. */
function failuresUntilGivenUp(reply: Reply | NoReply): number {
  if ('error' in reply) return isHostError(reply.error) ? 1 : 2;
  return reply.status === 429 ? 1 : Number.POSITIVE_INFINITY;
}

/**
 * Makes what follows an address to its end. Asks for the head alone first, and for the whole when that is refused or when
 * the content matters; once more before it is called dead.
 */
export function follower({ send, turns, wait, now, pause, longestWait }: Follower): (url: string) => Promise<Trail> {
  const asked = new Set<string>();
  const failures = new Map<string, { readonly count: number; readonly reply: Reply | NoReply }>();

  const ask = async (url: URL): Promise<Reply | NoReply> => {
    let method: 'HEAD' | 'GET' = recognizerFor(url) ? 'GET' : 'HEAD';
    let hasWaited = false;
    let isSecond = false;
    for (;;) {
      const reply = await turns.withSlot(() => send(method, url));
      const isBusy = !('error' in reply) && [429, 503].includes(reply.status);
      const delay = isBusy && !hasWaited ? delayOf(reply.retryAfter, now()) : undefined;
      if (delay !== undefined && delay <= longestWait) {
        hasWaited = true;
        await wait(delay);
      } else if (!isSecond && (isDead(reply) || (method === 'HEAD' && mayRefuseHeads(reply)))) {
        isSecond = true;
        method = 'GET';
        await wait(pause);
      } else return reply;
    }
  };

  const askInTurn = (url: URL): Promise<Reply | NoReply> =>
    turns.withHost(url.host, async () => {
      const before = failures.get(url.host);
      if (before && before.count >= failuresUntilGivenUp(before.reply)) return before.reply;
      if (asked.has(url.host)) await wait(pause);
      asked.add(url.host);
      const reply = await ask(url);
      if (failuresUntilGivenUp(reply) === Number.POSITIVE_INFINITY) failures.delete(url.host);
      else failures.set(url.host, { count: (before?.count ?? 0) + 1, reply });
      return reply;
    });

  return async (start) => {
    const moves: Move[] = [];
    const seen = new Set<string>();
    let url = new URL(start);
    for (;;) {
      url.hash = '';
      if (seen.has(url.href)) return { moves, last: { error: 'loop' } };
      if (moves.length > mostMoves) return { moves, last: { error: 'too many redirects' } };
      seen.add(url.href);
      const last = await askInTurn(url);
      if ('error' in last || ![...permanent, ...temporary].includes(last.status) || last.location === undefined) {
        return { moves, last };
      }
      if (!URL.canParse(last.location, url)) return { moves, last: { error: 'wrong redirect' } };
      const next = new URL(last.location, url);
      if (!/^https?:$/.test(next.protocol)) return { moves, last: { error: 'scheme' } };
      moves.push({ to: next.href, isPermanent: permanent.includes(last.status) });
      url = next;
    }
  };
}

/** Whether an address will be called dead. It is asked for once more then: what is called dead was dead twice. */
function isDead(reply: Reply | NoReply): boolean {
  return 'error' in reply ? verdictOfError(reply.error).state === 'dead' : goneStatuses.includes(reply.status);
}

/** Whether a server that answered a request for the head so may answer one for the whole otherwise. */
function mayRefuseHeads(reply: Reply | NoReply): boolean {
  if ('error' in reply) return !isHostError(reply.error);
  return reply.status >= 400 && reply.status !== 429;
}

/** How long to wait, in milliseconds; `undefined` when it is not said. @param now - milliseconds since 1970. */
function delayOf(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
