// What the tests of `npm run care` ask: a server on this machine that stands for every host. No part of the command imports it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { checkAddresses } from './check';
import type { Follower } from './follow';
import { turns } from './polite';
import { sender } from './send';

/** What a server does with a request. */
export type Play = (request: IncomingMessage, response: ServerResponse) => void;

/** A request as the server saw it: `HEAD http://alive.test/page`, without the port. */
export type Seen = string;

export type PlayedServer = {
  /** The address of a path on a host, such as `at('alive.test', '/page')`. */
  readonly at: (host: string, path?: string) => string;
  readonly seen: Seen[];
  /** Headers of the last request. */
  readonly headers: () => IncomingMessage['headers'];
  readonly close: () => Promise<void>;
};

/** Answers with a status, headers and a body. */
export function answer(status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Play {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Answers one way first, then the next; the last one for good. */
export function inTurn(...plays: readonly [Play, ...Play[]]): Play {
  let count = 0;
  return (request, response) => {
    const play = plays[Math.min(count, plays.length - 1)] ?? plays[0];
    count += 1;
    play(request, response);
  };
}

/** A server that plays many hosts; what is not listed is answered 404. @param plays - by host and path. */
export async function playServer(plays: Readonly<Record<string, Play>>): Promise<PlayedServer> {
  const seen: Seen[] = [];
  let headers: IncomingMessage['headers'] = {};
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    seen.push(`${request.method} ${host}${request.url}`);
    headers = request.headers;
    const play = plays[`${host}${request.url}`] ?? plays[host] ?? answer(404);
    play(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path = '/') => `http://${host}:${port}${path}`,
    seen,
    headers: () => headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every name is this machine, except those that end with `.gone`, which nobody has. */
export const thisMachine: LookupFunction = (hostname, options, callback) => {
  if (hostname.endsWith('.gone')) {
    callback(Object.assign(new Error(`no ${hostname}`), { code: 'ENOTFOUND' }), []);
  } else if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

/** A clock that nobody waits for: it tells how long would have been waited. */
export function quickClock() {
  const waits: number[] = [];
  let now = Date.UTC(2030, 0, 1);
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  return { waits, wait, now: () => now };
}

/** A way to ask the servers of tests; a server that does not answer is given up after `timeout` milliseconds. */
export function quickNetwork({
  clock = quickClock(),
  timeout = 10_000,
  atOnce = 4,
}: {
  readonly clock?: ReturnType<typeof quickClock>;
  readonly timeout?: number;
  readonly atOnce?: number;
} = {}): Follower {
  const { wait, now } = clock;
  const send = sender({ timeout, longest: 4096, userAgent: 'care of the tests', lookup: thisMachine });
  return { send, wait, now, pause: 1, longestWait: 60_000, turns: turns(atOnce) };
}

/** Checks addresses; returns the verdict of each, how many were asked for and answered, and what the server saw meanwhile. */
export async function checkPlayed(server: PlayedServer, urls: readonly string[], network = quickNetwork()) {
  const before = server.seen.length;
  const addresses = urls.map((url) => ({ url, uses: [], shortLinks: [] }));
  const { checked, asked, answered } = await checkAddresses(addresses, network);
  const verdicts = checked.map(({ state, reason, to }) => [state, reason, ...(to ? [to] : [])]);
  return { verdicts, asked, answered, seen: server.seen.slice(before) };
}
