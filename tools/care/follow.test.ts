import { afterEach, describe, expect, test } from 'vitest';
import type { NoReply, Reply, Send } from './send';
import {
  answer,
  checkPlayed,
  inTurn,
  type Play,
  type PlayedServer,
  playServer,
  quickClock,
  quickNetwork,
} from './testing';

const ok: Reply = { status: 200, location: undefined, retryAfter: undefined, body: '' };

let server: PlayedServer | undefined;

afterEach(() => server?.close());

/** A server of these hosts for one test. */
async function play(plays: Readonly<Record<string, Play>>): Promise<PlayedServer> {
  server = await playServer(plays);
  return server;
}

describe('a host', () => {
  test('is asked one thing at a time, each address once, and not all hosts at once', async () => {
    const hosts = Array.from({ length: 6 }, (_, index) => `host${index}.test`);
    const paths = ['/a', '/b', '/c'];
    // Three requests are held back until the third is there; a fourth would be seen with them.
    let held: (() => void)[] = [];
    const groups: string[][] = [[]];
    const holds: Play = (request, response) => {
      groups.at(-1)?.push(String(request.headers.host));
      held.push(() => response.writeHead(200).end());
      if (held.length < 3) return;
      const release = held;
      held = [];
      setImmediate(() => {
        groups.push([]);
        for (const one of release) one();
      });
    };
    const polite = await play(Object.fromEntries(hosts.map((host) => [host, holds])));
    const urls = hosts.flatMap((host) => paths.map((path) => polite.at(host, path)));
    await checkPlayed(polite, urls, quickNetwork({ atOnce: 3 }));
    expect(groups.map((group) => [group.length, new Set(group).size])).toEqual([...Array(6).fill([3, 3]), [0, 0]]);
    expect(polite.seen.toSorted()).toEqual(hosts.flatMap((host) => paths.map((path) => `HEAD ${host}${path}`)));
  });

  test('is told who asks, and given no cookies', async () => {
    const alive = await play({ 'alive.test': answer(200) });
    await checkPlayed(alive, [alive.at('alive.test')]);
    const { host: _host, ...headers } = alive.headers();
    expect(headers).toEqual({
      'user-agent': 'care of the tests',
      accept: 'text/html,*/*;q=0.8',
      'accept-encoding': 'identity',
      connection: 'close',
    });
  });

  test('is left alone as long as it asks for', async () => {
    const clock = quickClock();
    const busy = await play({ 'busy.test': inTurn(answer(429, { 'retry-after': '7' }), answer(200)) });
    await checkPlayed(busy, [busy.at('busy.test', '/1'), busy.at('busy.test', '/2')], quickNetwork({ clock }));
    expect([busy.seen, clock.waits]).toEqual([
      ['HEAD busy.test/1', 'HEAD busy.test/1', 'HEAD busy.test/2'],
      [7000, 1],
    ]);
  });

  test.each<[what: string, play: Play, reason: string, timeout: number, requests: number]>([
    ['says that it was asked too often', answer(429), 'answers 429: it was asked too often', 10_000, 1],
    ['does not answer twice', () => undefined, 'did not answer in time', 40, 4],
  ])('that %s is asked no more', async (_what, host, reason, timeout, requests) => {
    const played = await play({ 'host.test': host });
    const urls = ['/1', '/2', '/3', '/4'].map((path) => played.at('host.test', path));
    const { verdicts, seen } = await checkPlayed(played, urls, quickNetwork({ timeout }));
    expect(verdicts).toEqual(Array(4).fill(['unsure', reason]));
    expect(seen).toHaveLength(requests);
  });

  test('that nobody has is looked for twice, whatever the number of its addresses', async () => {
    let lookUps = 0;
    const network = quickNetwork();
    const send: typeof network.send = (...request) => {
      lookUps += 1;
      return network.send(...request);
    };
    const none = await play({});
    const urls = ['http://host.gone/1', 'http://host.gone/2'];
    const { verdicts } = await checkPlayed(none, urls, { ...network, send });
    expect(verdicts).toEqual(Array(2).fill(['dead', 'its host has no address any more (DNS)']));
    expect(lookUps).toBe(2);
  });

  test.each(['ENOTFOUND', 'ECONNREFUSED', 'EPROTO', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'that is dead once, with %s, and alive then is alive',
    async (error) => {
      const methods: string[] = [];
      const send: Send = async (method) => {
        methods.push(method);
        return methods.length === 1 ? { error } : ok;
      };
      const none = await play({});
      const { verdicts } = await checkPlayed(none, ['https://host.test/'], { ...quickNetwork(), send });
      expect([verdicts, methods]).toEqual([[['alive', 'answers 200']], ['HEAD', 'GET']]);
    },
  );

  test.each<[what: string, first: Reply | NoReply]>([
    ['has no page', { ...ok, status: 404 }],
    ['is not there', { error: 'ENOTFOUND' }],
  ])('whose content is asked for straight away is asked twice, too, when it %s at first', async (_what, first) => {
    const methods: string[] = [];
    const send: Send = async (method) => {
      methods.push(method);
      return methods.length === 1 ? first : { ...ok, body: '"isSharedInviteError":false' };
    };
    const none = await play({});
    const url = 'https://join.slack.com/t/small/shared_invite/1';
    const { verdicts } = await checkPlayed(none, [url], { ...quickNetwork(), send });
    expect([verdicts[0]?.[0], methods]).toEqual(['alive', ['GET', 'GET']]);
  });
});
