import * as z from 'zod';

/** What this needs of GitHub's REST API, for one repository. */
export type GitHub = {
  /** `owner/name` */
  readonly repository: string;
  /**
   * Reads or changes something.
   *
   * @param path - below the API's root, such as `/repos/owner/name/issues`.
   * @param shape - what the answer must be.
   * @throws Error that names the request and what was answered instead.
   */
  request<Answer>(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    shape: z.ZodType<Answer>,
    body?: object,
  ): Promise<Answer>;
  /** Reads all pages of a list, a hundred entries each, at most `limit` pages (10). */
  list<Entry>(path: string, shape: z.ZodType<Entry>, limit?: number): Promise<Entry[]>;
};

const settings = z.object({
  GITHUB_TOKEN: z.string('is not set: a token that may do what is asked').regex(/^[!-~]+$/, 'is no token'),
  GITHUB_REPOSITORY: z.string('is not set: owner/name').regex(/^[\w.-]+\/[\w.-]+$/, 'is not owner/name'),
  GITHUB_API_URL: z
    .url({ protocol: /^https?$/, error: 'is no address' })
    .default('https://api.github.com')
    .transform((root) => root.replace(/\/+$/, '')),
});

/**
 * A client that takes its settings where GitHub's runners keep them: `GITHUB_TOKEN`, `GITHUB_REPOSITORY`,
 * `GITHUB_API_URL`. Documented at https://docs.github.com/en/rest.
 *
 * @throws Error that names every setting that is missing or wrong; never the token.
 */
export function gitHub(env: NodeJS.ProcessEnv): GitHub {
  const read = settings.safeParse(env);
  if (!read.success) {
    throw new Error(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  }
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: root } = read.data;

  const request: GitHub['request'] = async (method, path, shape, body) => {
    const named = `${method} ${path}`;
    const { ok, status, text } = await answered(`${root}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    }).catch((error: unknown) => {
      throw new Error(`${named} could not be asked: ${whyNot(error)}`);
    });
    if (!ok) throw new Error(`${named} was answered ${status}: ${text.slice(0, 300)}`);
    const answer = shape.safeParse(parsed(text, `${named} was answered ${status} with no JSON`));
    if (!answer.success) throw new Error(`${named} was answered with ${z.prettifyError(answer.error)}`);
    return answer.data;
  };

  const list: GitHub['list'] = async (path, shape, limit = 10) => {
    const size = 100;
    const entries = [];
    for (let page = 1; page <= limit; page += 1) {
      const part = await request(
        'GET',
        `${path}${path.includes('?') ? '&' : '?'}per_page=${size}&page=${page}`,
        z.array(shape),
      );
      entries.push(...part);
      if (part.length < size) break;
    }
    return entries;
  };

  return { repository, request, list };
}

/** Asks, and reads the answer to its end. */
async function answered(url: string, init: RequestInit) {
  const response = await fetch(url, init);
  return { ok: response.ok, status: response.status, text: await response.text() };
}

/** Why there was no answer: the code that Node.js gives what went wrong, such as `ECONNREFUSED`, else its words. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

/** @throws Error with these words when a text is no JSON. */
function parsed(text: string, otherwise: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(otherwise);
  }
}
