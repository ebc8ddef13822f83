import type { Page } from '@playwright/test';
import type { BuildName } from '../builds';
import { address, expect, groups, open, test } from './site';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });
const results = (page: Page) => page.getByRole('dialog').getByRole('link');

test('loads nothing until it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, '/start', 'large');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.press('Control+k');
  await box(page).fill('fresnel');
  await expect(results(page).first()).toBeVisible();
  expect(loaded.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

for (const build of ['large', 'community'] as const satisfies readonly BuildName[]) {
  test(`finds a person, a channel, a topic and a word (${build})`, async ({ page }) => {
    await open(page, '/', build);
    await page.getByRole('button', { name: 'Search' }).click();
    for (const text of ['Ada Sample', 'sig-lighthouses', 'foghorns']) {
      await box(page).fill(text);
      await expect(results(page).filter({ hasText: 'SIG Lighthouses' }).first()).toBeVisible();
    }
    await box(page).fill('fresnel');
    await expect(results(page).locator('mark').first()).toHaveText(/fresnel/i);
    await results(page).first().click();
    await expect(page).toHaveURL(`${address('/sigs/lighthouses', build)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('SIG Lighthouses');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('finds every group by what it is for', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Control+k');
  for (const { page: path, purpose } of groups()) {
    await box(page).fill(purpose);
    await expect(page.getByRole('dialog').locator(`a[href="${path}"]`), path).toBeVisible();
  }
});

test('works by keyboard alone', async ({ page }) => {
  await open(page, '/start', 'large');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('fresnel');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 page found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sigs\/lighthouses/);
});

test('names the section of a hit and leads to its heading', async ({ page }) => {
  await open(page, '/', 'large');
  await page.keyboard.press('Control+k');
  await box(page).fill('fresnel');
  await expect(results(page).first()).toContainText('SIGs');
  const section = page.getByRole('dialog').locator('a[href*="#"]').first();
  await expect(section).toContainText('Where the light falls');
  await section.click();
  await expect(page).toHaveURL(/\/sigs\/lighthouses#light$/);
  await expect(page.locator('#light')).toBeInViewport();
});

test('says when nothing is found; Escape closes and gives the focus back', async ({ page }) => {
  await open(page, '/start');
  await page.getByRole('button', { name: 'Search' }).focus();
  await page.keyboard.press('Enter');
  await box(page).fill('ωψχ');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/Nothing found/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('says in one line when the index cannot be loaded', async ({ page, complaints }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await open(page, '/start');
  await page.keyboard.press('Control+k');
  await box(page).fill('slack');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/Search could not be loaded/);
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !complaint.includes('ERR_FAILED')));
});

test('tries again when the index could not be loaded for a moment', async ({ page, complaints }) => {
  await page.route('**/*.pf_meta', (route) => route.abort());
  await open(page, '/start');
  await page.keyboard.press('Control+k');
  await box(page).fill('slack');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/Search could not be loaded/);
  await page.unroute('**/*.pf_meta');
  await box(page).fill('slack channel');
  await expect(results(page).first()).toBeVisible();
  // The browser itself reports the file, and Pagefind what it could not do without it.
  complaints.length = 0;
});
