import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { BuildName } from '../builds';
import { address, expect, open, test } from './site';

const path = '/sigs/network';

/** What opens the menu of narrow screens. */
const summary = (page: Page): Locator => page.locator('.navbar summary');

/** The links of the menu: those of the bar, and those of the section. */
const links = (page: Page): Locator => page.locator('.navbar details').getByRole('link');

/** Where the links that are marked lead, with how they are marked. */
function marked(page: Page): Promise<string[]> {
  return page
    .locator('.navbar details a[aria-current]')
    .evaluateAll((found) => found.map((link) => `${link.getAttribute('href')}: ${link.getAttribute('aria-current')}`));
}

/** Whether the panel ends on the screen, and nothing of the page scrolls sideways. */
async function fits(page: Page): Promise<boolean> {
  const { right, bottom } = await page
    .locator('.navbar summary + div')
    .evaluate((panel) => panel.getBoundingClientRect().toJSON() as DOMRect);
  return page.evaluate(
    ([x = 0, y = 0]) =>
      x <= window.innerWidth && y <= window.innerHeight && document.documentElement.scrollWidth <= window.innerWidth,
    [right, bottom],
  );
}

/** Of the bar and the page's heading: where they stand. */
function places(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    ['.navbar', '.navbar__brand', '.navbar summary', 'h1'].map((selector) =>
      JSON.stringify(document.querySelector(selector)?.getBoundingClientRect()),
    ),
  );
}

for (const [width, height] of [
  [320, 480],
  [390, 844],
  [820, 1180],
] as const) {
  test.describe(`the menu at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('works by keyboard, and closes with Escape, by a click elsewhere and when the focus goes on', async ({
      page,
    }) => {
      await open(page, path);
      const before = await places(page);
      const [first, last] = [links(page).first(), links(page).last()];
      await expect(first).toBeHidden();
      await summary(page).focus();
      await page.keyboard.press('Enter');
      await expect(first).toBeVisible();
      expect(await places(page)).toEqual(before);
      expect(await fits(page)).toBe(true);
      await page.keyboard.press('Tab');
      await expect(first).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(first).toBeHidden();
      await expect(summary(page)).toBeFocused();

      await page.keyboard.press('Enter');
      await last.focus();
      await expect(last).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Tab');
      await expect(last).toBeHidden();

      await summary(page).click();
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(first).toBeHidden();
    });

    test('leads to a page, on which it is closed', async ({ page }) => {
      await open(page, path);
      await summary(page).click();
      expect(await marked(page)).toEqual(['/sigs: true', '/sigs/network: page']);
      await links(page).getByText('Storage', { exact: true }).click();
      await expect(page).toHaveURL(/\/sigs\/storage$/);
      await expect(links(page).first()).toBeHidden();
      await summary(page).click();
      await links(page).getByText('Contact', { exact: true }).click();
      await expect(page).toHaveURL(/\/contact$/);
      await summary(page).click();
      expect(await marked(page)).toEqual(['/contact: page', '/contact: page']);
      // The link of the page itself leads nowhere else: the menu has done its part.
      await links(page).getByText('Contact', { exact: true }).first().click();
      await expect(links(page).first()).toBeHidden();
    });

    test('has no mistakes that axe finds while it is open', async ({ page }) => {
      await open(page, path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached();
        await summary(page).click();
        await expect(links(page).first()).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('opens, holds the links of the section, and leads on', async ({ page }) => {
        await page.goto(address(path));
        await summary(page).focus();
        await page.keyboard.press('Space');
        expect(await fits(page)).toBe(true);
        expect(await marked(page)).toEqual(['/sigs: true', '/sigs/network: page']);
        // Nothing is there that would not work.
        await expect(page.locator('.navbar button').filter({ visible: true })).toHaveCount(0);
        await links(page).getByText('Ambassadors', { exact: true }).click();
        await expect(page).toHaveURL(/\/ksap$/);
        await summary(page).click();
        expect(await marked(page)).toEqual(['/ksap: true', '/ksap: page']);
      });
    });
  });
}

/** Number of links in the menu, and in the sidebar of wide screens. */
async function counts(page: Page, build: BuildName): Promise<readonly [menu: number, sidebar: number]> {
  await page.goto(address('/sigs', build));
  const count = (selector: string) => page.locator(`${selector} .theme-doc-sidebar-menu a`).count();
  return [await count('.navbar'), await count('.theme-doc-sidebar-container')];
}

test.describe('a section of very many pages', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('is in the menu once it is opened', async ({ page }) => {
    const [inHtml] = await counts(page, 'large');
    expect(inHtml).toBe(0);
    await summary(page).click();
    await expect(page.locator('.navbar .theme-doc-sidebar-menu a').first()).toBeVisible();
    await links(page).getByText('Lighthouses', { exact: true }).click();
    await expect(page).toHaveURL(/\/sigs\/lighthouses$/);
  });

  test('is no section of this site: all of them are in the HTML', async ({ page }) => {
    const [menu, sidebar] = await counts(page, 'site');
    expect(menu).toBeGreaterThan(20);
    expect(menu).toBe(sidebar);
  });
});

test('the bar itself has the links on wide screens', async ({ page }) => {
  await open(page, path);
  await expect(summary(page)).toBeHidden();
  await expect(page.locator('.navbar__link', { hasText: 'SIGs' })).toBeVisible();
});
