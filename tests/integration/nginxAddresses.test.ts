import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodePath } from '../../src/plugins/community/redirects/encode';
import { startNginx } from '../../tools/nginx/start';
import { builds } from '../builds';
import { formerAddresses } from '../formerAddresses';
import { ensureNginx, type NginxSite, serveBuild } from '../nginx';
import { ask } from '../request';

const { hasNginx } = ensureNginx();

describe.runIf(hasNginx).each(['site', 'community'] as const)('nginx leads on (%s)', (build) => {
  const { baseUrl } = builds[build];
  let site: NginxSite;
  beforeAll(async () => {
    site = await serveBuild(build);
  });
  afterAll(() => site.close());

  const answer = async (path: string) => {
    const { status, headers } = await ask(site.origin, path);
    return { status, location: headers.location };
  };

  test.each<[from: string, to: string]>([
    ['sigs/', 'sigs'],
    ['sigs.html', 'sigs'],
    ['sigs/index.html', 'sigs'],
    ['sigs/index', 'sigs'],
    ['sigs//', 'sigs'],
    ['/sigs/', 'sigs'],
    ['sigs/network/', 'sigs/network'],
    ['sigs/network.html', 'sigs/network'],
    ['sigs/network/?a=1&b=%20%E7%A4%BE', 'sigs/network?a=1&b=%20%E7%A4%BE'],
    ['go/slack/', 'go/slack'],
    ['index.html', ''],
    ['index.html?a=1', '?a=1'],
    ['index', ''],
    ['README.md', ''],
    ['README.md?a=1', '?a=1'],
    ['STEERING%20COMMITTEE.md', 'committees/steering'],
    ['STEERING%20COMMITTEE.md.html', 'STEERING%20COMMITTEE.md'],
    ['contribution/design-proposal-template.md', 'contributing/design-proposals#template'],
    ['contribution/design-proposal-template.md?a=1', 'contributing/design-proposals?a=1#template'],
  ])('from %s to %s', async (from, to) => {
    expect(await answer(baseUrl + from)).toEqual({ status: 301, location: baseUrl + to });
  });

  test('no former path is lost: 200, or one step to a page that answers', async () => {
    expect(formerAddresses.length).toBeGreaterThan(600);
    const targets = new Map<string, number>();
    const wrong: string[] = [];
    for (const address of formerAddresses) {
      const first = await answer(baseUrl.slice(0, -1) + encodePath(address));
      const [page] = (first.location ?? '').split('#');
      if (first.status === 301 && page && !targets.has(page)) targets.set(page, (await answer(page)).status);
      // Where the Markdown of a page is served today, that is the answer.
      const isText = address.endsWith('.md') && existsSync(join(builds[build].folder, address));
      const isRight = isText ? first.status === 200 : first.status === 301 && targets.get(page ?? '') === 200;
      if (!isRight) wrong.push(`${address}: ${first.status} ${first.location}`);
    }
    expect(wrong).toEqual([]);
  });

  if (baseUrl !== '/') {
    test('to the base path, and knows nothing above it but that it is up', async () => {
      expect(await answer(baseUrl.slice(0, -1))).toEqual({ status: 301, location: baseUrl });
      expect((await answer('/healthz')).status).toBe(200);
      for (const path of ['/', '/sigs', '/communitysigs', '/index.html', '/README.md']) {
        expect([path, (await answer(path)).status]).toEqual([path, 404]);
      }
    });
  }
});

describe.runIf(hasNginx)('nginx stays inside the site', () => {
  let site: NginxSite;
  beforeAll(async () => {
    site = await serveBuild('site');
  });
  afterAll(() => site.close());

  test.each<[path: string, status: number]>([
    ['/../../etc/passwd', 400],
    ['/..', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 400],
    ['/..%2f..%2fetc%2fpasswd', 400],
    ['/assets/../../etc/passwd', 400],
    ['/assets/%2e%2e%2f%2e%2e/etc/passwd', 400],
    ['/%252e%252e/etc/passwd', 404],
    ['/..%5c..%5cetc%5cpasswd', 404],
    ['/....//....//etc/passwd', 404],
    ['/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd', 404],
    ['/%e0%80%ae%e0%80%ae/etc/passwd', 404],
    ['//etc/passwd', 404],
    ['/etc/passwd', 404],
    ['/proc/self/environ', 404],
    ['/sigs%00.html', 400],
    ['/%00', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%E4%BD', 404],
    ['/%25', 404],
    ['/%2525', 404],
    ['/%20', 404],
    ['/sigs%20', 404],
    ['/sigs%09', 404],
    ['/sigs;a=1', 404],
    ['/sigs+', 404],
    ['/sigs%3Fa=1', 404],
    ['/%E7%A4%BE%E5%8C%BA', 404],
    ['/%E7%A4%BE%E5%8C%BA/', 404],
    ['/%F0%9F%90%B3.html', 404],
    ['/assets/..', 200],
    ['/nowhere/../sigs', 200],
    ['/./sigs', 200],
    ['//sigs', 200],
    ['/sigs#network', 200],
  ])('%s: %d', async (path, status) => {
    const { status: got, headers } = await ask(site.origin, path);
    expect([got, headers.location]).toEqual([status, undefined]);
  });

  // A host or a header that somebody made up must not come back in an answer.
  test.each([
    '//evil.example/',
    '//evil.example/%2e%2e/sigs/',
    '/%5cevil.example/',
    '/%0d%0aSet-Cookie:a=b/',
    '/sigs%0d%0aSet-Cookie:a=b/',
    '/sigs%0a/',
    '/sigs/%0d%0aSet-Cookie:a=b',
    '/sigs/?a=%0d%0aSet-Cookie:a=b',
    '/README.md?a=%0d%0aSet-Cookie:a=b',
  ])('%s leads nowhere else', async (path) => {
    const { headers } = await ask(site.origin, path, { headers: { host: 'evil.example' } });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers.location ?? '/').toMatch(/^\/(?!\/)[\w./?=%:-]*$/);
  });

  test.each<[times: number, part: string, status: number]>([
    [3000, 'a', 404],
    [2000, '%E7', 404],
    [1000, 'a/', 404],
    [1000, '../', 400],
    [40_000, 'a', 414],
  ])('%d times %s: %d', async (times, part, status) => {
    expect((await ask(site.origin, `/${part.repeat(times)}`)).status).toBe(status);
  });

  test('a request that is too large is refused', async () => {
    expect((await ask(site.origin, '/', { headers: { 'x-long': 'a'.repeat(40_000) } })).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`x-${number}`, 'a'.repeat(100)]));
    expect((await ask(site.origin, '/', { headers: many })).status).toBe(400);
    const body = { headers: { 'content-length': '2000' }, body: 'a'.repeat(2000) };
    expect((await ask(site.origin, '/', body)).status).toBe(413);
  });
});

describe.runIf(hasNginx)('nginx does not start', () => {
  test('on a port that is taken, or without a file that the build writes', async () => {
    const site = await serveBuild('site');
    try {
      const port = Number(new URL(site.origin).port);
      await expect(startNginx({ folder: site.folder, port })).rejects.toThrow(
        `Port ${port} is taken; choose another one with --port`,
      );
      rmSync(join(site.folder, 'nginx-headers.conf'));
      await expect(startNginx({ folder: site.folder })).rejects.toThrow(
        /^nginx did not start:\n.*nginx-headers\.conf" failed \(2: No such file or directory\)/,
      );
    } finally {
      await site.close();
    }
  });
});
