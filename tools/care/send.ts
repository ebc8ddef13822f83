import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { insideCode, isInsideName, publicLookup } from './publicHosts';

/** What a server answered. */
export type Reply = {
  readonly status: number;
  /** Where a redirect leads, as it is written. */
  readonly location: string | undefined;
  /** How long to wait, as it is written: seconds, or a date. */
  readonly retryAfter: string | undefined;
  /** The beginning of the content; empty for `HEAD`. */
  readonly body: string;
};

/** No answer: the code that Node.js gives the error, such as `ECONNREFUSED`, or `timeout`. */
export type NoReply = { readonly error: string };

/** Asks a server once. Never throws, follows nothing, sends no cookies. */
export type Send = (method: 'HEAD' | 'GET', url: URL) => Promise<Reply | NoReply>;

/** How to ask. */
export type SendOptions = {
  /** After how many milliseconds, all in all, a server is given up. */
  readonly timeout: number;
  /** How much of the content is read, in bytes. */
  readonly longest: number;
  /** What the site calls itself. */
  readonly userAgent: string;
  /** How names are looked up; for tests, whose servers are on this machine. Else only addresses of the internet are. */
  readonly lookup?: LookupFunction;
};

/** Makes what asks servers. */
export function sender({ timeout, longest, userAgent, lookup }: SendOptions): Send {
  return (method, url) =>
    new Promise((resolve) => {
      if (!lookup && isInsideName(url.hostname)) return resolve({ error: insideCode });
      const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
      // Not kept alive: a host is asked seldom, and the process ends with the last answer.
      const request = ask(url, {
        method,
        agent: false,
        lookup: lookup ?? publicLookup,
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'identity' },
      });
      const done = (reply: Reply | NoReply) => {
        clearTimeout(timer);
        resolve(reply);
        request.destroy();
      };
      const timer = setTimeout(() => done({ error: 'timeout' }), timeout);
      request.on('error', (error: NodeJS.ErrnoException) => done({ error: codeOf(error) }));
      request.on('response', (response) => {
        const { location, 'retry-after': retryAfter } = response.headers;
        const parts: Buffer[] = [];
        let length = 0;
        const reply = () => {
          const body = Buffer.concat(parts).subarray(0, longest).toString('utf8');
          done({ status: response.statusCode ?? 0, location, retryAfter, body });
        };
        response.on('data', (part: Buffer) => {
          parts.push(part);
          length += part.length;
          if (length >= longest) reply();
        });
        response.on('end', reply);
        response.on('error', (error: NodeJS.ErrnoException) => done({ error: codeOf(error) }));
      });
      request.end();
      return undefined;
    });
}

/** The code of an error; that of the first where several addresses of a host were tried. */
function codeOf(error: NodeJS.ErrnoException): string {
  const [first] = error instanceof AggregateError ? (error.errors as NodeJS.ErrnoException[]) : [];
  return first?.code ?? error.code ?? error.message;
}
