import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FakeState, fakeRoutes } from './fakeGitHubRoutes';

export type FakeRequest = { readonly method: string; readonly path: string; readonly body: unknown };

export type FakeGitHub = {
  /** The settings under which a command takes this for GitHub: address, repository, token. */
  readonly env: Readonly<Record<'GITHUB_API_URL' | 'GITHUB_REPOSITORY' | 'GITHUB_TOKEN', string>>;
  readonly state: FakeState;
  /** What was asked, in its order; `path` with its query. */
  readonly requests: FakeRequest[];
  /** Answers of these requests, by `METHOD /path` without the query, instead of the right ones: `[status, text]`. */
  readonly failures: Map<string, readonly [status: number, text: string]>;
  readonly close: () => Promise<void>;
};

const repository = 'sample/community';
const token = 'token-of-the-tests';

/**
 * Plays the routes of GitHub's API that the site's commands use, on this machine: issues (pull requests among them, as
 * GitHub lists them), their comments, pull requests; with pages, and with `401` for another token.
 *
 * @param given - what the repository holds at the beginning.
 */
export async function fakeGitHub(given: Partial<FakeState> = {}): Promise<FakeGitHub> {
  const state: FakeState = { issues: [], comments: [], pulls: [], ...given };
  const requests: FakeRequest[] = [];
  const failures: FakeGitHub['failures'] = new Map();
  const answer = fakeRoutes(repository, state);
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const { method = 'GET', headers } = request;
    const body = await bodyOf(request);
    requests.push({ method, path: request.url ?? '/', body });
    const send = (status: number, text: string) => response.writeHead(status).end(text);
    const failure = failures.get(`${method} ${pathname}`);
    if (failure) return send(...failure);
    const reply =
      headers.authorization === `Bearer ${token}`
        ? answer(method, pathname, searchParams, body ?? {})
        : ([401, { message: 'Bad credentials' }] as const);
    return send(reply[0], JSON.stringify(reply[1]));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const env = { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token };
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { env, state, requests, failures, close };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return text === '' ? undefined : JSON.parse(text);
}
