import type { Page } from '@playwright/test';
import { newIssueUrl } from '../../src/lib/issues';
import { builds } from '../builds';
import { address, expect, facts, open, test } from './site';

test('the theme follows the system, can be switched, and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/start');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  const toggle = page.getByRole('button', { name: /dark and light mode/ });
  await toggle.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(await background()).not.toBe(dark);
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'light');
});

/** Holds back the scripts of the pages that are opened next. @returns what lets them come */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/js/**', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const width of [390, 1440]) {
  test(`the theme button tells the choice before scripts run, and keeps a click (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => localStorage.setItem('theme-kubesphere-community', 'light'));
    const release = await holdScripts(page);
    await page.goto(address('/sigs/network'));
    if (width < 997) await page.locator('.navbar summary').click();
    const toggle = page.getByRole('button', { name: /dark and light mode/ });
    await expect(toggle).toHaveAccessibleName('Switch between dark and light mode (currently light mode)');
    await expect(toggle.locator('svg > :visible')).toHaveCount(1);
    await toggle.click();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme', 'light');
    release();
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(toggle).toHaveAccessibleName('Switch between dark and light mode (currently dark mode)');
    await toggle.hover();
    await expect(toggle).toHaveAttribute('title', 'dark mode');
    await toggle.press('Enter');
    await expect(toggle).toHaveAccessibleName('Switch between dark and light mode (currently system mode)');
    await expect(html).toHaveAttribute('data-theme', 'light');
    await expect(toggle).toBeVisible();
  });
}

/** How far the sidebar and the page are scrolled. */
function scrolled(page: Page): Promise<(number | undefined)[]> {
  return page.evaluate(() => {
    const link = document.querySelector('.theme-doc-sidebar-container [aria-current="page"]');
    return [link?.closest('nav')?.scrollTop, window.scrollY];
  });
}

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 1440, height: 500 } });

  for (const isKnown of [true, false]) {
    test(`the sidebar begins where the page is (${isKnown ? 'by its style' : 'by script'})`, async ({ page }) => {
      // A browser that does not know the style.
      if (!isKnown) {
        await page.route('**/*.css', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll('scroll-initial-target', 'unknown-to-the-browser');
          await route.fulfill({ response, body });
        });
      }
      const release = await holdScripts(page);
      await page.goto(address('/sigs/virtualization'));
      const here = page.getByRole('navigation', { name: 'Docs sidebar' }).locator('[aria-current="page"]');
      if (isKnown) await expect(here).toBeInViewport({ ratio: 1 });
      else await expect(here).not.toBeInViewport();
      const before = await scrolled(page);
      release();
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      await expect(here).toBeInViewport({ ratio: 1 });
      const [sidebar, text] = await scrolled(page);
      expect(sidebar).toBeGreaterThan(0);
      expect(text).toBe(0);
      if (isKnown) expect([sidebar, text]).toEqual(before);
      await open(page, '/sigs');
      expect(await scrolled(page)).toEqual([0, 0]);
    });
  }
});

test('the first Tab offers to skip to the text', async ({ page }) => {
  await open(page, '/sigs/lighthouses', 'large');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus, #__docusaurus_skipToContent_fallback :focus')).toHaveCount(1);
});

test('sidebar, breadcrumbs, and previous and next lead through a section', async ({ page }) => {
  await open(page, '/contributing');
  const here = page.getByRole('navigation', { name: 'Docs sidebar' }).locator('[aria-current="page"]');
  const breadcrumbs = page.getByRole('navigation', { name: 'Breadcrumbs' });
  const turn = (to: RegExp) =>
    page.getByRole('navigation', { name: 'Docs pages' }).getByRole('link', { name: to }).click();
  const links = await page
    .getByRole('navigation', { name: 'Docs sidebar' })
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => ({ path: link.getAttribute('href'), label: link.textContent ?? '' })));
  expect(links.length).toBeGreaterThan(2);
  for (const [index, { path, label }] of links.entries()) {
    if (index > 0) await turn(/^Next/);
    await expect(page).toHaveURL(address(path ?? ''));
    await expect(here).toHaveText(label);
    await expect(breadcrumbs).toContainText(label);
  }
  await turn(/^Previous/);
  await expect(page).toHaveURL(address(links.at(-2)?.path ?? ''));
});

test('edit and report links name the page', async ({ page }) => {
  await open(page, '/sigs/lighthouses', 'large');
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    'https://github.com/kubesphere/community/edit/main/docs/sigs/lighthouses.md',
  );
  const report = await page.getByRole('link', { name: 'Report a problem with this page' }).getAttribute('href');
  expect(report).toBe(
    newIssueUrl(
      'kubesphere/community',
      'pageProblem',
      { page: `${builds.large.url}/sigs/lighthouses` },
      '/sigs/lighthouses',
    ),
  );
});

test('every channel that is featured is in the footer', async ({ page }) => {
  await open(page, '/start');
  const footer = page.getByRole('contentinfo');
  for (const { name, short_link, featured } of facts('channels').channels) {
    const link = footer.locator(`a[href="${short_link}"]`, { hasText: name });
    if (featured) await expect(link, name).toBeVisible();
    else await expect(link, name).toHaveCount(0);
  }
});

test('the site works below a base path', async ({ page, request }) => {
  await open(page, '/', 'community');
  await page.getByRole('contentinfo').getByRole('link', { name: 'SIG directory' }).click();
  await expect(page).toHaveURL(/\/community\/sigs$/);
  await page.getByRole('link', { name: 'Lighthouses', exact: true }).first().click();
  await expect(page).toHaveURL(/\/community\/sigs\/lighthouses$/);
  await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Ada Sample' }).click();
  await expect(page).toHaveURL(/\/community\/people#ada-sample$/);
  await open(page, '/', 'community');
  const logo = await page.locator('.navbar__logo img').first().getAttribute('src');
  expect(logo).toBe('/community/img/logo.svg');
  expect((await request.get(address('/img/logo.svg', 'community'))).status()).toBe(200);
  await page.getByLabel('Find the group for your question').fill('lenses');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/community\/sigs\?q=lenses$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the landing page and its box lead on', async ({ page }) => {
    await page.goto(address('/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByLabel('Find the group for your question').fill('lenses');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sigs\?q=lenses$/);
    await expect(page.locator('main article article')).toHaveCount(facts('index').counts.sigs);
  });
});
