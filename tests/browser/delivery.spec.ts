import type { Page } from '@playwright/test';
import { address, expect, test } from './site';

/** How much slower than here a reader's processor is. */
const slow = 4;

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
}

/** Opens a page whose scripts wait until they are let go, as on a slow line. */
async function openEarly(page: Page, path: string): Promise<() => Promise<void>> {
  const waiting: (() => Promise<void>)[] = [];
  let isHeld = true;
  await page.route('**/assets/js/**', (route) => {
    if (!isHeld) return route.continue();
    waiting.push(() => route.continue());
    return undefined;
  });
  await slowDown(page);
  await page.goto(address(path), { waitUntil: 'domcontentloaded' });
  return async () => {
    isHeld = false;
    await Promise.all(waiting.map((go) => go()));
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  };
}

test('no script is asked for before the page is complete and the browser idle', async ({ page }) => {
  const order: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') order.push('script');
  });
  await page.addInitScript(() => {
    addEventListener('load', () => console.info('loaded'));
  });
  page.on('console', (message) => message.text() === 'loaded' && order.push('loaded'));
  await page.goto(address('/sigs'));
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  expect(order[0]).toBe('loaded');
  expect(order.length).toBeGreaterThan(1);
});

test('the first thing that a reader does starts the scripts', async ({ page }) => {
  // A picture that never comes keeps the page from being complete.
  await page.route('**/img/**', () => undefined);
  await page.goto(address('/sigs'), { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
});

test('a filter typed before the scripts run is kept, and filters then', async ({ page }) => {
  const go = await openEarly(page, '/sigs');
  const field = page.getByRole('searchbox', { name: /find|filter|search/i }).first();
  await field.click();
  await page.keyboard.type('netw');
  await go();
  await expect(field).toHaveValue('netw');
  await expect(page).toHaveURL(/[?&]q=netw/);
  // The reader goes on where they were.
  await page.keyboard.type('ork');
  await expect(field).toHaveValue('network');
  await expect(page).toHaveURL(/[?&]q=network/);
});

test('a choice made before the scripts run stays, and filters then', async ({ page }) => {
  const go = await openEarly(page, '/sigs');
  const choice = page.getByRole('combobox').first();
  await choice.selectOption({ index: 1 });
  const value = await choice.inputValue();
  await go();
  await expect(choice).toHaveValue(value);
  await expect(page).toHaveURL(/\?/);
});

test('a click on a button before the scripts run is answered then', async ({ page }) => {
  const go = await openEarly(page, '/sigs/network');
  await page.getByRole('button', { name: /dark and light mode/ }).click();
  await go();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
});

test('the search asked for before the scripts run opens then, with what was typed into it', async ({ page }) => {
  const go = await openEarly(page, '/governance');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lead');
  await go();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toHaveValue('lead');
  await expect(dialog.getByRole('link').first()).toBeVisible();
});

/** Presses a key that the search is asked for with, or that is typed after it. @returns whether the page takes it. */
async function isTaken(page: Page, key: string): Promise<boolean> {
  const taken = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        document.addEventListener('keydown', (event) => resolve(event.defaultPrevented), { once: true });
      }),
  );
  await page.locator('body').press(key);
  return taken;
}

test('keys stay what they are when a script breaks', async ({ page, complaints }) => {
  await page.route('**/assets/js/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw "broken"' }),
  );
  await page.goto(address('/sigs'), { waitUntil: 'domcontentloaded' });
  const broken = page.waitForEvent('pageerror');
  await page.keyboard.press('Control+k');
  await broken;
  expect(await isTaken(page, 'a')).toBe(false);
  expect(complaints.every((complaint) => complaint.includes('broken'))).toBe(true);
  complaints.length = 0;
});

test('keys stay what they are when the scripts never come', async ({ page, complaints }) => {
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.goto(address('/sigs'), { waitUntil: 'domcontentloaded' });
  const failed = page.waitForEvent('requestfailed');
  await page.keyboard.press('Control+k');
  await failed;
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('edge');
  await expect(page.getByRole('searchbox').first()).toHaveValue('edge');
  expect(await isTaken(page, 'a')).toBe(false);
  // The browser says of each script that it did not come.
  expect(complaints.every((complaint) => complaint.includes('net::ERR_FAILED'))).toBe(true);
  complaints.length = 0;
});

test('links, menus, headings and the theme work before the scripts run', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openEarly(page, '/sigs/network');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('main summary').first().click();
  await expect(page.locator('main details').first()).toHaveAttribute('open', '');
  await page.locator('.table-of-contents a').first().click();
  await expect(page).toHaveURL(/#/);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contact' }).click();
  await expect(page).toHaveURL(/\/contact$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('the next page', () => {
  const fetched = async (page: Page) => {
    await page.goto(address('/sigs'));
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    const before = await page.locator('link[rel=prefetch]').count();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contact' }).hover();
    return { before, links: page.locator('link[rel=prefetch]') };
  };

  test('is fetched when the reader points at its link, and none that only comes into view', async ({ page }) => {
    const asked = page.waitForRequest((request) => request.url() === address('/contact'));
    const { before, links } = await fetched(page);
    expect(before).toBe(0);
    await expect(links).toHaveAttribute('href', '/contact');
    await asked;
  });

  test('is not fetched for a reader who saves data', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
    });
    const { links } = await fetched(page);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contact' }).focus();
    await expect(links).toHaveCount(0);
  });
});
