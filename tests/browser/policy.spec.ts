import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type BuildName, builds } from '../builds';
import { type Server, serve } from '../server';
import { attempts } from './attempts';
import { address, expect, open, test } from './site';

const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';

/** Sources of a policy by its directives. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

for (const build of ['site', 'community'] as const satisfies readonly BuildName[]) {
  test(`every page has its policy first, the answer has one too, and no page allows more (${build})`, async ({
    request,
  }) => {
    const { folder } = builds[build];
    const answer = await request.get(address('/', build));
    const header = directives(answer.headers()['content-security-policy'] ?? '');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(700);
    for (const file of files) {
      const html = readFileSync(join(folder, file), 'utf8');
      const before = html.slice(0, html.indexOf('<meta http-equiv="Content-Security-Policy"'));
      expect(before.replace(/<html[^>]*>/i, ''), file).toMatch(
        /^<!doctype html>\s*<head>\s*<meta charset="?utf-8"?>$/i,
      );
      const { 'script-src': scripts = [], ...others } = directives(policyOf(html));
      const { 'script-src': allScripts = [], 'frame-ancestors': frames, ...allOthers } = header;
      expect(others, file).toEqual(allOthers);
      expect(frames, file).toEqual(["'none'"]);
      expect(allScripts, file).toEqual(expect.arrayContaining(scripts));
    }
    const allowed = Object.values(header).flat();
    expect(allowed.filter((source) => /unsafe|\*|:\/\//.test(source))).toEqual([]);
    // A theme, a start of the page's scripts, a redirect: not one of each page.
    expect(allowed.filter((source) => source.startsWith("'sha256-")).length).toBeLessThanOrEqual(3);
    expect(header['default-src']).toEqual(["'none'"]);
  });
}

test('the headers of an answer lock it down, and say how long it may be kept', async ({ request }) => {
  const [style = ''] = readdirSync(join(builds.site.folder, 'assets/css'));
  const headers = async (path: string) => (await request.get(address(path))).headers();
  for (const path of ['/', '/sigs', '/no-such-page', `/assets/css/${style}`, '/start.md', '/api/v1/index.json']) {
    expect(await headers(path), path).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self' .*frame-ancestors 'none'$/,
      ),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=(), '),
      'strict-transport-security': 'max-age=31536000',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
  expect(await headers('/sigs')).toMatchObject({ 'cache-control': 'public, max-age=300' });
  expect(await headers(`/assets/css/${style}`)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(await headers('/start.md')).toMatchObject({ 'x-robots-tag': 'noindex' });
  expect(await headers('/start')).not.toHaveProperty('x-robots-tag');
  expect(await headers('/api/v1/index.json')).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect(await headers('/sigs')).toMatchObject({ 'cross-origin-resource-policy': 'same-origin' });
});

test('what may be kept for a year has a name that changes with what it holds', () => {
  for (const { folder } of Object.values(builds)) {
    const files = readdirSync(join(folder, 'assets'), { recursive: true, withFileTypes: true });
    const names = files.filter((file) => file.isFile()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(2);
    // The licences of a script's libraries stand beside it, under its name, as does what was compressed.
    expect(names.filter((name) => !/[.-][0-9a-f]{8,}\.\w+(\.LICENSE\.txt)?(\.br|\.gz)?$/.test(name))).toEqual([]);
  }
});

/** Takes the policy out of the pages, so that the headers alone hold. */
async function withoutMeta(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => !pathname.includes('.'),
    async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      expect(policyOf(body)).not.toBe('');
      await route.fulfill({ response, body: body.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') });
    },
  );
}

test.describe(() => {
  /** A host that sends no headers of the site: the policy in the page must be enough. */
  let plainHost: Server;
  test.beforeAll(async () => {
    plainHost = await serve(builds.site.folder, '/', 0, false);
  });
  test.afterAll(() => plainHost.close());

  /** Opens a page with one of the two policies. */
  async function openWith(page: Page, by: 'headers' | 'meta', path: string): Promise<void> {
    if (by === 'headers') {
      await withoutMeta(page);
      return open(page, path);
    }
    const response = await page.goto(plainHost.origin + path);
    expect(response?.headers()).not.toHaveProperty('content-security-policy');
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
  }

  for (const by of ['headers', 'meta'] as const) {
    for (const { what, directive, attempt } of attempts) {
      test(`${what} is stopped by the policy (${by} alone)`, async ({ page, complaints }) => {
        const failures: (string | undefined)[] = [];
        page.on('requestfailed', (request) => failures.push(request.failure()?.errorText));
        await openWith(page, by, '/start');
        expect(complaints).toEqual([]);
        await attempt(page);
        await expect.poll(() => complaints.join('\n')).toContain(`policy: ${directive} stops `);
        // The browser reports a request also when it has stopped it itself.
        const requests = complaints.filter((complaint) => complaint.startsWith('request to'));
        expect(failures).toEqual(requests.map(() => 'csp'));
        expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
        complaints.length = 0;
      });
    }

    test(`the search runs WebAssembly, in its worker (${by} alone)`, async ({ page }) => {
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
      await openWith(page, by, '/start');
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox', { name: 'Search this site' }).fill('steering');
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
      expect(workers).toEqual(['/pagefind/pagefind-worker.js']);
    });
  }
});
