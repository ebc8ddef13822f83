import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { hostHeaders } from './hostHeaders';

export type Server = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * Serves a built site the way a plain static host does: `/sigs` is `sigs.html`, an unknown address is `404.html`
 * with status 404, the site's `_headers` hold, and what `npm run compress` has written is sent to who takes it. Addresses
 * are decoded as a whole, as hosts do: `%26` is `&`.
 *
 * @param folder - the built site.
 * @param baseUrl - path that the site was built for, such as `/` or `/community/`.
 * @param port - 0 takes a free one.
 * @param sendsHeaders - `false` for a host that does not read `_headers`.
 */
export async function serve(folder: string, baseUrl = '/', port = 0, sendsHeaders = true): Promise<Server> {
  const files = sirv(folder, { extensions: ['html'], brotli: true, gzip: true });
  const headersOf = sendsHeaders ? hostHeaders(folder) : () => new Map<string, string>();
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const path = decoded((request.url ?? '/').replace(/[?#].*/, ''));
    if (path === undefined) {
      response.writeHead(400);
      return response.end();
    }
    response.setHeaders(new Map(headersOf(path)));
    if (!`${path}/`.startsWith(baseUrl)) return missing();
    // The file server decodes once more, all but the signs that have a meaning in an address.
    request.url = encodeURI(`/${path.slice(baseUrl.length)}`).replace(/[?#]/g, encodeURIComponent);
    return files(request, response, missing);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A path without its percent signs; `undefined` for one that is not encoded rightly. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
