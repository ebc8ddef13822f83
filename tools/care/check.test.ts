import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, checkPlayed, inTurn, type Play, type PlayedServer, playServer, quickNetwork } from './testing';

const never: Play = () => undefined;
const refusesHeads: Play = (request, response) => {
  response.writeHead(request.method === 'HEAD' ? 405 : 200).end('ok');
};
const endless: Play = (request, response) => {
  response.writeHead(request.method === 'HEAD' ? 501 : 200);
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(1024)));
  };
  response.on('drain', more);
  if (request.method === 'HEAD') response.end();
  else more();
};

let server: PlayedServer;
let closedPort: number;

/** Paths of redirects are relative, where the server's own port is not known yet. */
const plays: Readonly<Record<string, Play>> = {
  'alive.test': answer(200),
  'dead.test/404': answer(404),
  'dead.test/410': answer(410),
  'heads.test': refusesHeads,
  'heads.test/404': (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
  'slow.test': never,
  'endless.test': endless,
  'reset.test': (request) => request.socket.destroy(),
  'walls.test/403': answer(403),
  'walls.test/999': answer(999),
  'walls.test/500': answer(500),
  'walls.test/418': answer(418),
  'old.test/301': answer(301, { location: '/new' }),
  'old.test/308': answer(308, { location: 'new?q=1#there' }),
  'old.test/302': answer(302, { location: '/new' }),
  'old.test/both': answer(301, { location: '/302' }),
  'old.test/same': answer(301, { location: '/same/' }),
  'old.test/deep/page': answer(301, { location: '/' }),
  'old.test/dead': answer(301, { location: '/nothing' }),
  'old.test/new': answer(200),
  'old.test/new?q=1': answer(200),
  'old.test/same/': answer(200),
  'old.test/': answer(200),
  'old.test/loop': answer(302, { location: '/pool' }),
  'old.test/pool': answer(302, { location: '/loop' }),
  'old.test/app': answer(302, { location: 'slack://open' }),
  'old.test/wrong': answer(302, { location: 'http://' }),
  'old.test/nowhere': answer(302),
  'old.test/private': answer(302, { location: '/login?next=/private' }),
  'old.test/login?next=/private': answer(200),
  'endless-moves.test': (request, response) => {
    response.writeHead(302, { location: `${request.url}x` }).end();
  },
  'busy.test/once': inTurn(answer(429, { 'retry-after': '7' }), answer(200)),
  'busy.test/date': inTurn(answer(503, { 'retry-after': 'Tue, 01 Jan 2030 00:00:20 GMT' }), answer(200)),
  'busy1.test': answer(429, { 'retry-after': '7' }),
  'busy2.test': answer(429, { 'retry-after': '3600' }),
  'busy3.test': answer(429),
  'busy4.test': answer(503, { 'retry-after': 'soon' }),
};

beforeAll(async () => {
  server = await playServer(plays);
  const closed = createServer();
  await new Promise<void>((resolve) => {
    closed.listen(0, '127.0.0.1', resolve);
  });
  closedPort = (closed.address() as AddressInfo).port;
  await new Promise((resolve) => closed.close(resolve));
});

afterAll(() => server.close());

const check = (urls: readonly string[], network = quickNetwork()) => checkPlayed(server, urls, network);

describe('an address', () => {
  const timeless = 'it may refuse programs only';
  test.each<[host: string, path: string, state: string, reason: string, ...seen: string[]]>([
    ['alive.test', '/', 'alive', 'answers 200', 'HEAD /'],
    ['dead.test', '/404', 'dead', 'answers 404', 'HEAD /404', 'GET /404'],
    ['dead.test', '/410', 'dead', 'answers 410', 'HEAD /410', 'GET /410'],
    ['heads.test', '/', 'alive', 'answers 200', 'HEAD /', 'GET /'],
    ['heads.test', '/404', 'alive', 'answers 200', 'HEAD /404', 'GET /404'],
    ['slow.test', '/', 'unsure', 'did not answer in time', 'HEAD /', 'GET /'],
    ['endless.test', '/', 'alive', 'answers 200', 'HEAD /', 'GET /'],
    ['reset.test', '/', 'unsure', 'closed the connection', 'HEAD /', 'GET /'],
    ['walls.test', '/403', 'unsure', `answers 403: ${timeless}`, 'HEAD /403', 'GET /403'],
    ['walls.test', '/999', 'unsure', `answers 999: ${timeless}`, 'HEAD /999', 'GET /999'],
    ['walls.test', '/500', 'unsure', 'answers 500: it may be out of order for a while', 'HEAD /500', 'GET /500'],
    ['walls.test', '/418', 'unsure', 'answers 418', 'HEAD /418', 'GET /418'],
    ['old.test', '/302', 'alive', 'answers 200', 'HEAD /302', 'HEAD /new'],
    ['old.test', '/same', 'alive', 'answers 200', 'HEAD /same', 'HEAD /same/'],
    ['old.test', '/dead', 'dead', 'answers 404', 'HEAD /dead', 'HEAD /nothing', 'GET /nothing'],
    ['old.test', '/app', 'unsure', 'redirects to an app', 'HEAD /app'],
    ['old.test', '/wrong', 'unsure', 'redirects to something that is no address', 'HEAD /wrong'],
    ['old.test', '/nowhere', 'alive', 'answers 302', 'HEAD /nowhere'],
    ['old.test', '/private', 'unsure', 'asks readers to sign in', 'HEAD /private', 'HEAD /login?next=/private'],
    [
      'old.test',
      '/loop',
      'unsure',
      'redirects in a circle, at least for a program without cookies',
      'HEAD /loop',
      'HEAD /pool',
    ],
    ['busy.test', '/once', 'alive', 'answers 200', 'HEAD /once', 'HEAD /once'],
    ['busy.test', '/date', 'alive', 'answers 200', 'HEAD /date', 'HEAD /date'],
    ['busy1.test', '/', 'unsure', 'answers 429: it was asked too often', 'HEAD /', 'HEAD /'],
    ['busy2.test', '/', 'unsure', 'answers 429: it was asked too often', 'HEAD /'],
    ['busy3.test', '/', 'unsure', 'answers 429: it was asked too often', 'HEAD /'],
    ['busy4.test', '/', 'unsure', 'answers 503: it may be out of order for a while', 'HEAD /', 'GET /'],
  ])('of %s%s is %s: it %s', async (host, path, state, reason, ...seen) => {
    const found = await check([server.at(host, path)], quickNetwork(host === 'slow.test' ? { timeout: 40 } : {}));
    expect(found.verdicts).toEqual([[state, reason]]);
    expect(found.seen).toEqual(seen.map((line) => line.replace(' ', ` ${host}`)));
  });

  test.each<[path: string, to: string, reason?: string]>([
    ['/301', '/new'],
    ['/308', '/new?q=1#there'],
    ['/both', '/302'],
    ['/deep/page', '/', 'leads to a front page now: the page itself may be gone'],
  ])('that moved says where: %s', async (path, to, reason = 'has a new address') => {
    const { verdicts } = await check([server.at('old.test', path)]);
    expect(verdicts).toEqual([['moved', reason, server.at('old.test', to)]]);
  });

  test('that moves on and on is followed ten times', async () => {
    const { verdicts, seen } = await check([server.at('endless-moves.test')]);
    expect(verdicts).toEqual([['unsure', 'redirects more often than browsers follow']]);
    expect(seen).toHaveLength(11);
  });

  test.each([
    ['a name that nobody has', () => 'http://host.gone/', 'its host has no address any more (DNS)'],
    ['a port that is closed', () => `http://closed.test:${closedPort}/`, 'its host refuses connections'],
    [
      'a server without TLS',
      () => server.at('plain.test').replace('http:', 'https:'),
      'its host does not speak TLS as browsers do',
    ],
  ])('with %s is dead', async (_what, url, reason) => {
    const { verdicts, asked, answered } = await check([url()]);
    expect([verdicts, asked, answered]).toEqual([[['dead', reason]], 1, 0]);
  });

  test('that leads to another host and another scheme is asked there', async () => {
    const secure = server.at('plain.test', '/secure').replace('http:', 'https:');
    const other = await playServer({ 'from.test': answer(301, { location: secure }) });
    const { verdicts } = await check([other.at('from.test')]);
    await other.close();
    expect(verdicts).toEqual([['dead', 'its host does not speak TLS as browsers do']]);
  });
});
