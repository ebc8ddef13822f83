import { address, expect, open, test } from './site';

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

test('the menu of a phone opens, leads to a section, and closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await page.getByRole('button', { name: 'Toggle navigation bar' }).focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('.navbar-sidebar');
  await expect(menu).toBeVisible();
  await menu.getByRole('link', { name: 'Governance' }).click();
  await expect(page).toHaveURL(/\/governance$/);
  await expect(menu).toBeHidden();
});

test('the first Tab offers to skip to the text', async ({ page }) => {
  await open(page, '/contributing/workflow');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus, #__docusaurus_skipToContent_fallback :focus')).toHaveCount(1);
});

test('sidebar, breadcrumbs, and previous and next lead through a section', async ({ page }) => {
  await open(page, '/contributing/workflow');
  await expect(page.getByRole('navigation', { name: 'Breadcrumbs' })).toContainText('workflow', { ignoreCase: true });
  const sidebar = page.getByRole('navigation', { name: 'Docs sidebar' });
  await expect(sidebar.getByRole('link')).toHaveCount(10);
  await page.getByRole('navigation', { name: 'Docs pages' }).getByRole('link', { name: /Next/ }).click();
  await expect(page).toHaveURL(/\/contributing\/pull-requests$/);
});

test('every channel that is featured is in the footer', async ({ page }) => {
  await open(page, '/start');
  const footer = page.getByRole('contentinfo');
  for (const name of ['Slack', 'Mailing list', 'Twitter', 'Medium', 'YouTube', 'Bilibili', 'LinkedIn']) {
    await expect(footer.getByRole('link', { name })).toBeVisible();
  }
});

test('the site works below a base path', async ({ page, request }) => {
  await open(page, '/', 'community');
  await page.getByRole('contentinfo').getByRole('link', { name: 'SIG directory' }).click();
  await expect(page).toHaveURL(/\/community\/sigs$/);
  await page.getByRole('link', { name: 'Network', exact: true }).first().click();
  await expect(page).toHaveURL(/\/community\/sigs\/network$/);
  await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Zhengyi Lai' }).click();
  await expect(page).toHaveURL(/\/community\/people#zheng1$/);
  await open(page, '/', 'community');
  const logo = await page.locator('.navbar__logo img').first().getAttribute('src');
  expect(logo).toBe('/community/img/logo.svg');
  expect((await request.get(address('/img/logo.svg', 'community'))).status()).toBe(200);
  await page.getByLabel('Find the group for your question').fill('helm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/community\/sigs\?q=helm$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the landing page and its box lead on', async ({ page }) => {
    await page.goto(address('/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByLabel('Find the group for your question').fill('edge');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sigs\?q=edge$/);
    await expect(page.locator('main article article')).toHaveCount(20);
  });
});
