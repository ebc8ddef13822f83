import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { encodePath } from '../../src/plugins/community/redirects/encode';
import { isFolder } from '../../src/plugins/community/redirects/former';
import { type BuildName, builds } from '../builds';
import { moved } from '../fixtures';
import { formerAddresses, formerPaths } from '../formerAddresses';
import { idsOf, targetOf } from './html';
import { address, expect, groups, open, sitemapPaths, test } from './site';

/** Follows a redirect's link; tells what is wrong with it, or where it leads. */
function follower(request: APIRequestContext, build: BuildName) {
  const targets = new Map<string, { readonly status: number; readonly ids: ReadonlySet<string> }>();
  return async (encoded: string): Promise<{ readonly wrong?: string; readonly to?: string }> => {
    const response = await request.get(address(encoded, build));
    const to = targetOf(await response.text());
    if (response.status() !== 200 || to === undefined)
      return { wrong: `${encoded}: ${response.status()}, no redirect` };
    const [page = '', id] = to.split('#');
    let target = targets.get(page);
    if (!target) {
      const answer = await request.get(new URL(page, response.url()).href);
      target = { status: answer.status(), ids: idsOf(await answer.text()) };
      targets.set(page, target);
    }
    if (target.status !== 200) return { wrong: `${encoded} leads to ${to}: ${target.status}` };
    const isThere = id === undefined || target.ids.has(decodeURIComponent(id));
    return isThere ? { to } : { wrong: `${encoded} leads to ${to}, which has no such anchor` };
  };
}

for (const build of ['site', 'community'] as const) {
  test(`every path of the former repository leads to a page that answers it (${build})`, async ({ request }) => {
    expect(formerAddresses.length).toBeGreaterThan(600);
    const follow = follower(request, build);
    const base = builds[build].baseUrl;
    for (const form of formerAddresses) {
      // Where the Markdown of a page is served today, that is the answer: it names the page.
      if (existsSync(join(builds[build].folder, form)) && form.endsWith('.md')) {
        const text = await (await request.get(address(encodePath(form), build))).text();
        expect(text).toContain(`\nSource: ${builds[build].url}${base}${form.slice(1, -'.md'.length)}\n`);
        continue;
      }
      const { wrong, to } = await follow(encodePath(form));
      expect(wrong).toBeUndefined();
      expect(to?.startsWith(base), `${form} leads to ${to}`).toBe(true);
    }
  });
}

test('an address may be encoded more than it must', async ({ request }) => {
  const follow = follower(request, 'site');
  const special = formerAddresses.filter((form) => /[ &()]/.test(form));
  expect(special.length).toBeGreaterThan(10);
  for (const form of special) {
    const encoded = form
      .split('/')
      .map((part) => encodeURIComponent(part).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`));
    expect((await follow(encoded.join('/'))).wrong).toBeUndefined();
  }
  expect((await request.get(address('/sig-network/%E0%A4%A'))).status()).toBe(400);
});

test('a redirect’s page names the page of today to search engines, and is in no sitemap', async ({ request }) => {
  const html = await (await request.get(address('/blob/master/sigs.md'))).text();
  expect(html).toContain('<link rel="canonical" href="https://community.kubesphere.io/sigs">');
  expect(sitemapPaths().filter((path) => /\.md$|^\/(blob|tree)\//.test(path))).toEqual([]);
});

/** Where the list for hosts says that an address leads; without the base path. */
function hostTarget(from: string, build: BuildName = 'site'): string {
  const base = builds[build].baseUrl.slice(0, -1);
  const lines = readFileSync(join(builds[build].folder, '_redirects'), 'utf8').split('\n');
  const line = lines.find((one) => one.startsWith(`${base}${encodePath(from)} `));
  return line?.split(' ')[1]?.slice(base.length) ?? '';
}

/** A SIG that has its page from the former repository, and the path of that page. */
function formerSig() {
  for (const sig of groups()) {
    const path = /\/blob\/[^/]+(\/sig-.*\/README\.md)$/.exec(decodeURI(sig.source ?? ''))?.[1];
    if (path !== undefined) return { ...sig, former: path };
  }
  throw new Error('no SIG has its page from the former repository');
}

test.describe('in a browser', () => {
  test('a redirect keeps the fragment and the query, and Back leads to where one came from', async ({ page }) => {
    const sig = formerSig();
    await open(page, '/start');
    await page.goto(address(`/blob/master${sig.former}?q=1#scope`));
    await expect(page).toHaveURL(address(`${sig.page}?q=1#scope`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`SIG ${sig.name}`);
    await page.goBack();
    await expect(page).toHaveURL(address('/start'));
  });

  test('a path with spaces and brackets leads to its document', async ({ page }) => {
    const [path = ''] = [...formerPaths].filter((one) => one.includes('(') && !isFolder(one));
    await page.goto(address(`/${path}`));
    await expect(page).toHaveURL(address(hostTarget(`/${path}`)));
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('a page that moved takes its headings along, except those that went elsewhere', async ({ page }) => {
    await page.goto(address('/beacons', 'community'));
    await expect(page).toHaveURL(address(moved['/beacons'], 'community'));
    await page.goto(address('/beacons#light', 'community'));
    await expect(page).toHaveURL(address('/sigs/lighthouses#light', 'community'));
    await page.goto(address('/beacons#fire', 'community'));
    await expect(page).toHaveURL(address(moved['/beacons#fire'], 'community'));
  });

  test('a heading that moved within the site leads to where it is', async ({ page }) => {
    await open(page, '/sigs/lighthouses#lamp', 'community');
    await expect(page).toHaveURL(address(moved['/sigs/lighthouses#lamp'], 'community'));
    await expect(page.locator('#light')).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a redirect leads on all the same', async ({ page }) => {
    const sig = formerSig();
    await page.goto(address(`/tree/master${sig.former.replace('/README.md', '')}`));
    await expect(page).toHaveURL(address(sig.page));
    const workshop = '/sig-devops/events/2020-12-19-workshop-beijing.md';
    await page.goto(address(workshop, 'community'));
    await expect(page).toHaveURL(address(hostTarget(workshop, 'community'), 'community'));
  });

  test('a heading that moved says where it is now', async ({ page }) => {
    await page.goto(address('/sigs/lighthouses', 'community'));
    const text = page.getByText('This section has moved.');
    await expect(text).toBeHidden();
    await page.goto(address('/sigs/lighthouses#lamp', 'community'));
    await expect(text).toBeInViewport();
    await text.getByRole('link').click();
    await expect(page).toHaveURL(address(moved['/sigs/lighthouses#lamp'], 'community'));
    await expect(text).toBeHidden();
  });
});
