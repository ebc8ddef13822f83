import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureNginx, type NginxSite, serveBuild } from '../nginx';
import { ask } from '../request';

const { hasNginx } = ensureNginx();

/** A file of the build that scripts and styles come from. */
const asset = /\/assets\/css\/[^"' >]+\.css/;

describe.runIf(hasNginx)('nginx answers', () => {
  let site: NginxSite;
  const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    ask(site.origin, path, { method, headers });
  const file = (path: string) => readFileSync(join(site.folder, path));

  beforeAll(async () => {
    site = await serveBuild('site');
    writeFileSync(join(site.folder, '.hidden.html'), 'Not for readers.');
  });
  afterAll(() => site.close());

  test.each<[path: string, file: string, type: string]>([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/sigs', 'sigs.html', 'text/html; charset=utf-8'],
    ['/sigs/network', 'sigs/network.html', 'text/html; charset=utf-8'],
    ['/sigs/network?from=chat', 'sigs/network.html', 'text/html; charset=utf-8'],
    ['/%73igs%2Fnetwork', 'sigs/network.html', 'text/html; charset=utf-8'],
    ['/go/slack', 'go/slack.html', 'text/html; charset=utf-8'],
    ['/sigs/network.md', 'sigs/network.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'llms.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'sitemap.xml', 'application/xml; charset=utf-8'],
    ['/site.webmanifest', 'site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/favicon.ico', 'favicon.ico', 'image/x-icon'],
    ['/img/favicon.svg', 'img/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/cards/index.png', 'cards/index.png', 'image/png'],
    ['/api/v1/index.json', 'api/v1/index.json', 'application/json; charset=utf-8'],
    ['/api/v1/owners/steering/OWNERS', 'api/v1/owners/steering/OWNERS', 'text/plain; charset=utf-8'],
    ['/pagefind/pagefind-worker.js', 'pagefind/pagefind-worker.js', 'text/javascript; charset=utf-8'],
  ])('%s with %s', async (path, name, type) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(body.equals(file(name))).toBe(true);
  });

  test('what it is, and not its version; that it is up', async () => {
    const { status, headers, body } = await get('/healthz');
    expect([status, body.toString(), headers.server]).toEqual([200, 'ok\n', 'nginx']);
  });

  test.each([
    '/nowhere',
    '/nowhere/',
    '/nowhere.html',
    '/assets',
    '/assets/',
    '/sigs/network.md/',
    '/404',
    '/404.html',
    '/SIGS',
    '/.hidden',
    '/.hidden.html',
    '/.git/config',
    '/index.html.br',
    '/sigs.html.gz',
    '/_headers',
    '/_redirects',
    '/nginx-headers.conf',
    '/nginx-redirects.map',
  ])('%s with the page for unknown addresses', async (path) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.equals(file('404.html'))).toBe(true);
    // What is not there may come to be.
    expect(headers['cache-control']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND', 'TRACE'])('%s with a refusal', async (method) => {
    for (const path of ['/sigs', '/sigs/', '/README.md', '/nowhere', '/assets/', '/healthz']) {
      const { status, headers } = await get(path, {}, method);
      // nginx refuses TRACE before it looks at anything else.
      expect([path, status, headers.allow]).toEqual([path, 405, method === 'TRACE' ? headers.allow : 'GET, HEAD']);
    }
  });

  test('HEAD with the headers of GET and nothing more', async () => {
    for (const path of ['/', '/sigs', '/sigs/', '/README.md', '/nowhere', '/favicon.ico']) {
      const [head, whole] = [await get(path, {}, 'HEAD'), await get(path)];
      const withoutDate = ({ date: _, ...headers }: typeof head.headers) => headers;
      expect([head.status, withoutDate(head.headers)]).toEqual([whole.status, withoutDate(whole.headers)]);
      expect(head.body.length).toBe(0);
    }
  });

  describe('with the headers of', () => {
    test('every answer', async () => {
      for (const path of ['/', '/sigs', '/sigs/', '/README.md', '/nowhere', '/favicon.ico', '/sigs/network.md']) {
        const { headers } = await get(path);
        expect(headers['content-security-policy'], path).toContain("default-src 'none'");
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(headers['x-frame-options'], path).toBe('DENY');
        expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
        expect(headers['permissions-policy'], path).toContain('camera=()');
        expect(headers['strict-transport-security'], path).toMatch(/^max-age=\d{8,}/);
        expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
      }
    });

    test('a page: asked for again soon; a hashed file: kept', async () => {
      const page = await get('/sigs');
      expect(page.headers['cache-control']).toBe('public, max-age=300');
      const [path = ''] = asset.exec(page.body.toString()) ?? [];
      expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect((await get('/assets/css/nothing.css')).headers['cache-control']).toBeUndefined();
    });

    test('the Markdown of a page: not for search engines', async () => {
      expect((await get('/sigs/network.md')).headers['x-robots-tag']).toBe('noindex');
      expect((await get('/sigs/network')).headers['x-robots-tag']).toBeUndefined();
    });

    test('the worker of the search: the one place with WebAssembly', async () => {
      const worker = (await get('/pagefind/pagefind-worker.js')).headers['content-security-policy'];
      expect(worker).toContain("'wasm-unsafe-eval'");
      expect((await get('/')).headers['content-security-policy']).not.toContain('eval');
    });
  });

  describe('compressed', () => {
    test.each<[accepted: string, encoding: string | undefined]>([
      ['br', 'br'],
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['gzip, br;q=0', 'gzip'],
      ['gzip;q=0', undefined],
      ['identity', undefined],
      ['zstd', undefined],
      ['', undefined],
    ])('for a browser that takes "%s": %s', async (accepted, encoding) => {
      for (const [path, name] of [
        ['/sigs', 'sigs.html'],
        ['/sigs/network.md', 'sigs/network.md'],
        ['/api/v1/groups.json', 'api/v1/groups.json'],
      ] as const) {
        const { headers, body } = await get(path, { 'accept-encoding': accepted });
        expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
        expect(Number(headers['content-length'])).toBe(body.length);
        const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
        expect(text.equals(file(name))).toBe(true);
      }
    });

    test('also the page for unknown addresses, but not what gets no smaller', async () => {
      const { status, headers, body } = await get('/nowhere', { 'accept-encoding': 'br' });
      expect([status, headers['content-encoding']]).toEqual([404, 'br']);
      expect(brotliDecompressSync(body).equals(file('404.html'))).toBe(true);
      const card = await get('/cards/index.png', { 'accept-encoding': 'gzip, br' });
      expect(card.headers['content-encoding']).toBeUndefined();
    });
  });

  describe('only when asked anew', () => {
    test('a tag that still holds, or the same date: 304, with the headers and nothing else', async () => {
      const { headers } = await get('/sigs');
      const { etag = '', 'last-modified': date = '' } = headers;
      for (const [name, value] of [
        ['if-none-match', etag],
        ['if-modified-since', date],
      ] as const) {
        const again = await get('/sigs', { [name]: value });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers['cache-control']).toBe(headers['cache-control']);
        expect(again.headers.etag).toBe(etag);
      }
    });

    test('another tag, or another date: all of it; each encoding has a tag of its own', async () => {
      const { etag = '' } = (await get('/sigs', { 'accept-encoding': 'gzip' })).headers;
      const conditions: readonly Readonly<Record<string, string>>[] = [
        { 'if-none-match': '"other"' },
        { 'if-none-match': etag },
        { 'if-none-match': etag, 'accept-encoding': 'br' },
        { 'if-modified-since': 'Mon, 01 Jan 2018 00:00:00 GMT' },
      ];
      for (const headers of conditions) expect([headers, (await get('/sigs', headers)).status]).toEqual([headers, 200]);
    });

    test('a part of a file', async () => {
      const { status, headers, body } = await get('/favicon.ico', { range: 'bytes=2-5' });
      expect([status, headers['content-range']]).toEqual([206, `bytes 2-5/${file('favicon.ico').length}`]);
      expect(body.equals(file('favicon.ico').subarray(2, 6))).toBe(true);
      expect((await get('/favicon.ico', { range: 'bytes=99999999-' })).status).toBe(416);
    });
  });
});
