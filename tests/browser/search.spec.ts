import type { Page } from '@playwright/test';
import type { BuildName } from '../builds';
import { expect, open, test } from './site';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });
const results = (page: Page) => page.getByRole('dialog').getByRole('link');

test('loads nothing until it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, '/start');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.press('Control+k');
  await box(page).fill('slack');
  await expect(results(page).first()).toBeVisible();
  expect(loaded.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

for (const build of ['site', 'community'] as const satisfies readonly BuildName[]) {
  test(`finds a person, a channel and a topic (${build})`, async ({ page }) => {
    await open(page, '/', build);
    await page.getByRole('button', { name: 'Search' }).click();
    await box(page).fill('Zhengyi Lai');
    await expect(results(page).filter({ hasText: 'SIG Network' }).first()).toBeVisible();
    await box(page).fill('sig-virtualization');
    await expect(results(page).filter({ hasText: 'SIG Virtualization' }).first()).toBeVisible();
    await box(page).fill('cherry pick');
    await expect(
      results(page)
        .filter({ hasText: /cherry/i })
        .locator('mark')
        .first(),
    ).toBeVisible();
    await results(page).first().click();
    await expect(page).toHaveURL(/\/contributing\/cherry-picks/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('works by keyboard alone', async ({ page }) => {
  await open(page, '/start');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('code review');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ pages? found/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/contributing\/code-review/);
});

test('names the section of a hit and leads to its heading', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Control+k');
  await box(page).fill('klog');
  const hit = results(page).filter({ hasText: 'Contributing' }).first();
  await expect(hit).toBeVisible();
  const section = page.getByRole('dialog').locator('a[href*="#"]').first();
  const href = (await section.getAttribute('href')) ?? '';
  await section.click();
  await expect(page.locator(`[id="${href.replace(/.*#/, '')}"]`)).toBeInViewport();
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
