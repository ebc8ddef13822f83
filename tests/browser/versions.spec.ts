import type { Page } from '@playwright/test';
import { basePath, livingVersion, versionLabel } from '../../src/plugins/community/versions';
import { address, docsPaths, expect, facts, frozenYears, groups, open, sitemapPaths, test } from './site';

const versions = [livingVersion, ...frozenYears];
const [newestYear = ''] = frozenYears;

/** The version in which an address is, and the address below it. */
function placeOf(path: string): { version: string; below: string } {
  const version = frozenYears.find((year) => `${path}/`.startsWith(`/${year}/`)) ?? livingVersion;
  return { version, below: path.slice(basePath(version).length) };
}

/** What the HTML of a page says, without running its scripts. */
type Read = { readonly status: number; readonly title: string; readonly canonical: string; readonly robots: string };
type Menu = readonly { readonly label: string; readonly to: string; readonly detail: string }[];

/** Reads many pages of the site from one of them, as they are served. */
async function readPages(page: Page, paths: readonly string[]): Promise<(Read & { menu: Menu; banner: string })[]> {
  await page.goto(address('/404.html'));
  return page.evaluate(async (all) => {
    const meta = (document: Document, selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name) ?? '';
    return Promise.all(
      all.map(async (path) => {
        const response = await fetch(path);
        const document = new DOMParser().parseFromString(await response.text(), 'text/html');
        const items = [...document.querySelectorAll('main details li a')].filter((link) =>
          link.closest('details')?.querySelector('summary')?.textContent?.startsWith('Version: '),
        );
        return {
          status: response.status,
          title: document.title,
          canonical: meta(document, 'link[rel="canonical"]', 'href'),
          robots: meta(document, 'meta[name="robots"]', 'content'),
          banner: meta(document, 'aside[aria-label="Archived version"] a', 'href'),
          menu: items.map((link) => ({
            label: link.firstChild?.textContent ?? '',
            to: link.getAttribute('href') ?? '',
            detail: link.querySelector('.detail')?.textContent ?? '',
          })),
        };
      }),
    );
  }, paths);
}

test('the menu of every page of every version keeps to the page, and says where there is no such page', async ({
  page,
}) => {
  const all = new Map(versions.map((version) => [version, docsPaths(version)]));
  const paths = [...all.values()].flat();
  const read = await readPages(page, paths);
  expect(read.length).toBeGreaterThan(versions.length * 20);
  for (const [index, path] of paths.entries()) {
    const { version: here, below } = placeOf(path);
    const expected = versions.map((version) => {
      const to = `${basePath(version)}${below}` || '/';
      const isThere = below === '' || all.get(version)?.includes(to);
      const label = versionLabel(version);
      if (version === here) return { label, to, detail: 'You are here' };
      return isThere
        ? { label, to, detail: '' }
        : { label, to: basePath(version) || '/', detail: `Has no such page: opens the start of ${label}` };
    });
    expect([path, read[index]?.menu]).toEqual([path, expected]);
  }
});

test('every page of a frozen year says so: banner, title, robots, its own address', async ({ page }) => {
  const living = docsPaths();
  for (const year of frozenYears) {
    const paths = docsPaths(year);
    const read = await readPages(page, paths);
    expect(new Set(read.map(({ title }) => title)).size).toBe(paths.length);
    for (const [index, path] of paths.entries()) {
      const { below } = placeOf(path);
      expect([path, read[index]]).toMatchObject([
        path,
        {
          status: 200,
          title: expect.stringContaining(year),
          robots: 'noindex, nofollow',
          canonical: `https://community.kubesphere.io${path}`,
          banner: living.includes(below) ? below : '/',
        },
      ]);
    }
  }
});

test('the living pages have no banner, may be indexed, and are alone in the sitemap', async ({ page }) => {
  const paths = docsPaths();
  for (const [index, { banner, robots, canonical, title }] of (await readPages(page, paths)).entries()) {
    const path = paths[index] ?? '';
    const own = { banner: '', robots: '', canonical: `https://community.kubesphere.io${path}` };
    expect([path, { banner, robots, canonical }]).toEqual([path, own]);
    expect(title).not.toMatch(/\(\d{4}\) \|/);
  }
  expect(sitemapPaths().filter((path) => placeOf(path).version !== livingVersion)).toEqual([]);
});

test('the menu works by keyboard, and closes when the reader goes on', async ({ page }) => {
  await open(page, '/sigs');
  const summary = page.locator('summary', { hasText: 'Version: Current' });
  const link = page.getByRole('link', { name: newestYear, exact: true });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(link).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address(`/${newestYear}/sigs`));
  await expect(page.locator('summary', { hasText: `Version: ${newestYear}` })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 820]) {
    test(`the menu opens and leads to the same page of a year and back (${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address('/sigs'));
      const change = async (from: string, to: string) => {
        await page.locator('summary', { hasText: `Version: ${from}` }).click();
        const link = page.getByRole('link', { name: to, exact: true });
        await expect(link).toBeInViewport({ ratio: 1 });
        await link.click();
      };
      await change('Current', newestYear);
      await expect(page).toHaveURL(address(`/${newestYear}/sigs`));
      await change(newestYear, 'Current');
      await expect(page).toHaveURL(address('/sigs'));
    });
  }
});

for (const version of versions) {
  const base = basePath(version);

  test(`the directory of ${version} shows the groups, leads and channels of ${version}`, async ({ page }) => {
    const sigs = groups('site', version).filter(({ kind }) => kind === 'sig');
    expect(sigs.length).toBeGreaterThan(0);
    await open(page, `${base}/sigs`);
    const cards = page.locator('main article article');
    await expect(cards).toHaveCount(sigs.length);
    for (const { name, slug, leads } of sigs) {
      const card = cards.filter({ has: page.locator(`h2 a[href="${base}/sigs/${slug}"]`) });
      await expect(card, name).toHaveCount(1);
      for (const lead of leads) await expect(card, name).toContainText(lead.name);
    }
  });

  test(`search in ${version} finds pages of ${version} only`, async ({ page }) => {
    await open(page, `${base}/sigs`);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('SIG Network');
    const found = page.getByRole('dialog').getByRole('link');
    await expect(found.first()).toBeVisible();
    const paths = await found.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)));
    expect([...new Set(paths.map(({ pathname }) => placeOf(pathname).version))]).toEqual([version]);
  });

  test(`every person named in ${version} has an entry there`, async ({ page }) => {
    const { people } = facts('people', 'site', version);
    await page.goto(address(`${base}/people`));
    expect(people.length).toBeGreaterThan(0);
    for (const { id, name } of people) await expect(page.locator(`[id="${id}"]`), name).toContainText(name);
  });
}

/** Addresses that the facts of a version hold: what its pages are made of, and no other version's need be. */
function addressesIn(version: string): Set<string> {
  const text = JSON.stringify(groups('site', version));
  return new Set(text.match(/https:\/\/(docs\.google|docs\.qq|doc\.weixin|space\.bilibili)[^"]*/g) ?? []);
}

test('nothing of one version is sent to a reader of another', async ({ page, request }) => {
  const facts = new Map(versions.map((version) => [version, addressesIn(version)]));
  let compared = 0;
  for (const version of versions) {
    const foreign = [...facts.values()]
      .flatMap((others) => [...others])
      .filter((fact) => !facts.get(version)?.has(fact));
    compared += foreign.length;
    const sent = new Set<string>();
    page.removeAllListeners('response');
    page.on('response', (response) => sent.add(response.url()));
    const paths = [
      '/sigs',
      '/people',
      '/contact',
      ...groups('site', version).map(({ page: path }) => placeOf(path).below),
    ];
    for (const path of paths) await open(page, basePath(version) + path);
    const urls = [...sent].filter((url) => /\.(js|json|html)$|\/[^.]*$/.test(new URL(url).pathname));
    const texts: string[] = [];
    for (const url of urls) texts.push(await (await request.get(url)).text());
    expect(texts.length).toBeGreaterThan(paths.length);
    for (const fact of foreign) {
      expect(texts.filter((text) => text.includes(fact)).length, `${fact} sent to a reader of ${version}`).toBe(0);
    }
  }
  expect(compared, 'facts that only one version has').toBeGreaterThan(0);
});
