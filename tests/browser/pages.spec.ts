import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { BuildName } from '../builds';
import { fixtureFiles } from '../fixtures';
import { address, docsPaths, expect, frozenYears, open, pagePath, sitemapPaths, test } from './site';

const paths = sitemapPaths();

/** One page of each section of a frozen year: its pages are made like the living ones, which are all looked at. */
function onePerSection(paths: readonly string[]): string[] {
  return [...new Map(paths.map((path) => [path.split('/').slice(0, -1).join('/'), path])).values()];
}

/**
 * Every page of the living version, some of the frozen years, and the pages of groups that show what no real group may
 * have at a time.
 */
const pages: readonly { readonly path: string; readonly build: BuildName }[] = [
  ...paths.map((path) => ({ path, build: 'site' as const })),
  ...frozenYears.flatMap((year) => onePerSection(docsPaths(year)).map((path) => ({ path, build: 'site' as const }))),
  ...Object.keys(fixtureFiles())
    .filter((file) => file.startsWith('docs/'))
    .map((file) => ({ path: pagePath(file), build: 'community' as const })),
];

async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
}

test('the sitemap lists the landing page and every page of the docs', () => {
  expect(paths.toSorted()).toEqual(['/', ...docsPaths()].toSorted());
});

for (const { path, build } of pages) {
  test(`page ${path} (${build})`, async ({ page }) => {
    const response = await page.goto(address(path, build));
    expect(response?.status()).toBe(200);
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();

    await expect(page.locator('h1')).toHaveCount(1);

    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme);
      expect(await accessibilityProblems(page), `axe, ${theme}`).toEqual([]);
    }

    for (const width of [320, 820]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(await accessibilityProblems(page), 'axe, tablet').toEqual([]);
  });
}

test('a page that does not exist says so and offers ways on', async ({ page, complaints }) => {
  const response = await page.goto(address('/no-such-page'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await expect(page).toHaveTitle('This page is not here | KubeSphere Community');
  await expect(page.locator('main').getByRole('link', { name: /All SIGs/ })).toBeVisible();
  await page.locator('main').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  // The browser itself reports the status of the page.
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !complaint.includes('status of 404')));
});

test('every link of the footer and of the landing page to a page of the site answers', async ({ page, request }) => {
  await open(page, '/');
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(20);
  for (const href of new Set(hrefs)) {
    expect((await request.get(address(href ?? ''))).status(), String(href)).toBe(200);
  }
});
