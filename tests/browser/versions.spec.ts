import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { formatDate } from '../../src/lib/dates';
import { dataFiles } from '../../src/plugins/community/read';
import { endOf } from '../../src/plugins/community/redirects/moves';
import type { Redirects } from '../../src/plugins/community/schema/redirects';
import { basePath, livingVersion, versionLabel } from '../../src/plugins/community/versions';
import { builds } from '../builds';
import {
  address,
  dayOf,
  docsPaths,
  expect,
  facts,
  frozenYears,
  groups,
  open,
  placeOf,
  sitemapPaths,
  test,
} from './site';

const versions = [livingVersion, ...frozenYears];
const [newestYear = ''] = frozenYears;

const pathsOf = new Map(versions.map((version) => [version, docsPaths(version)]));

/** Addresses that moved, with where each leads. */
const { moved } = parse(readFileSync(join(__dirname, '..', '..', dataFiles.redirects), 'utf8')) as Redirects;

/** Address of a page in another version, where it may have another name; `undefined` where there is no such page. */
function counterpart(from: string, below: string, version: string): string | undefined {
  if (below === '') return basePath(version) || '/';
  const isThere = (path: string) => pathsOf.get(version)?.includes(basePath(version) + path) === true;
  if (isThere(below)) return basePath(version) + below;
  if (version === livingVersion) {
    const end = endOf(moved, below);
    return end === below ? undefined : end;
  }
  const before = from === livingVersion ? Object.keys(moved) : [];
  const then = before.find((path) => endOf(moved, path) === below && isThere(path));
  return then === undefined ? undefined : basePath(version) + then;
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
  const paths = [...pathsOf.values()].flat();
  const read = await readPages(page, paths);
  expect(read.length).toBeGreaterThan(versions.length * 20);
  for (const [index, path] of paths.entries()) {
    const { version: here, below } = placeOf(path);
    const expected = versions.map((version) => {
      const label = versionLabel(version);
      if (version === here) return { label, to: path, detail: 'You are here' };
      const to = counterpart(here, below, version);
      return to === undefined
        ? { label, to: basePath(version) || '/', detail: `Has no such page: opens the start of ${label}` }
        : { label, to, detail: `Facts of ${formatDate(dayOf(version), 'en')}` };
    });
    expect([path, read[index]?.menu]).toEqual([path, expected]);
  }
});

test('every page of a frozen year says so: banner, title, robots, its own address', async ({ page }) => {
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
          canonical: `${builds.site.url}${path}`,
          banner: counterpart(year, below, livingVersion) ?? '/',
        },
      ]);
    }
  }
});

test('the living pages have no banner, may be indexed, and are alone in the sitemap', async ({ page }) => {
  const paths = docsPaths();
  for (const [index, { banner, robots, canonical, title }] of (await readPages(page, paths)).entries()) {
    const path = paths[index] ?? '';
    const own = { banner: '', robots: '', canonical: `${builds.site.url}${path}` };
    expect([path, { banner, robots, canonical }]).toEqual([path, own]);
    expect(title).not.toMatch(/\(\d{4}\) \|/);
  }
  expect(sitemapPaths().filter((path) => placeOf(path).version !== livingVersion)).toEqual([]);
});

test('the menu works by keyboard, and closes when the reader goes on', async ({ page }) => {
  await open(page, '/sigs');
  const summary = page.locator('summary', { hasText: 'Version: Current' });
  const link = page.getByRole('link', { name: new RegExp(`^${newestYear}`) });
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
        const link = page.locator('details').getByRole('link', { name: new RegExp(`^${to}`) });
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
