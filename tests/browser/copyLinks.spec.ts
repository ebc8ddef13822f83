import type { Page } from '@playwright/test';
import { allowClipboard, announcements, build, copied, copyLink, sig, summary } from './share';
import { address, expect, open, test } from './site';

allowClipboard();

/** Makes the browser refuse to copy: by its clipboard, or by every means. */
async function refuse(page: Page, means: 'clipboard' | 'all'): Promise<void> {
  await page.addInitScript((refused) => {
    const no = () => Promise.reject(new DOMException('Not here', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { writeText: no, write: no });
    if (refused === 'all') document.execCommand = () => false;
  }, means);
}

test.describe('a heading', () => {
  test('gives its full address by keyboard, says so, and shows it for a while', async ({ page }) => {
    await open(page, `${sig}?from=chat`, build);
    const button = copyLink(page, 'How to join');
    await expect(button).toHaveCSS('opacity', '0');
    await button.focus();
    await expect(button).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(announcements(page)).toHaveText('Copied');
    await expect(button).toHaveAttribute('data-state', 'copied');
    await expect(page).toHaveURL(address(`${sig}?from=chat#join`, build));
    expect(await copied(page)).toBe(address(`${sig}#join`, build));
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('data-state', 'idle');
    await expect(announcements(page)).toHaveText('');
  });

  test('gives it by mouse, and the page stays where it is', async ({ page }) => {
    await open(page, sig, build);
    const heading = page.getByRole('heading', { name: 'How to join', exact: true });
    await heading.hover();
    const button = copyLink(page, 'How to join');
    await expect(button).toHaveCSS('opacity', '1');
    const before = await heading.boundingBox();
    await button.click();
    await expect(page).toHaveURL(/#join$/);
    await expect(button).toHaveAttribute('data-state', 'copied');
    expect(await heading.boundingBox()).toEqual(before);
    await page.goBack();
    await page.goForward();
    await expect(page).toHaveURL(/#join$/);
  });

  test('says the same words again when it is copied again', async ({ page }) => {
    await open(page, sig, build);
    const button = copyLink(page, 'How to join');
    await button.click();
    await announcements(page)
      .locator('p')
      .evaluate((line) => line.setAttribute('data-first', ''));
    await button.click();
    await expect(announcements(page).locator('p:not([data-first])')).toHaveText('Copied');
    await expect(announcements(page)).toHaveCount(1);
  });

  test('is called what it says, and is found by what it says', async ({ page }) => {
    await open(page, sig, build);
    const names = await page.locator('main :is(h2, h3, h4)').allInnerTexts();
    for (const name of names) await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
  });

  test('is copied by other means where the clipboard refuses', async ({ page }) => {
    await refuse(page, 'clipboard');
    await open(page, sig, build);
    await copyLink(page, 'How to join').press('Enter');
    await expect(announcements(page)).toHaveText('Copied');
    await expect(copyLink(page, 'How to join')).toBeFocused();
    expect(await copied(page)).toBe(address(`${sig}#join`, build));
  });

  test('says so when nothing can be copied', async ({ page }) => {
    await refuse(page, 'all');
    await open(page, sig, build);
    const button = copyLink(page, 'How to join');
    await button.press('Enter');
    await expect(announcements(page)).toHaveText('Could not copy');
    await expect(button).toHaveAttribute('data-state', 'failed');
  });
});

for (const path of [sig, '/', '/people', '/changes', '/governance/health', '/ksap/ambassadors', '/programmes/ospp']) {
  test(`every place with an anchor of its own on ${path} can be copied`, async ({ page }) => {
    await open(page, path, build);
    const places = page.locator('main').locator(':is(h2, h3, h4, h5, h6)[id], article[id], li[id^="20"]');
    const found = await places.evaluateAll((all) =>
      all.map((place) => {
        const line = place.matches('article') ? place.querySelector('.heading-line') : place;
        const button = (line?.matches('li, div') ? line : line?.parentElement)?.querySelector(':scope > button');
        const { width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
        const words = (place.matches('article') ? place.querySelector('h2') : place)?.textContent ?? '';
        return {
          id: place.id,
          isNamed:
            place.matches('li') ||
            button?.getAttribute('aria-label') === `Copy link to ${words.replace(/\u200b/g, '')}`,
          isThere: button?.getAttribute('aria-label')?.startsWith('Copy link to ') === true,
          isLarge: Math.min(width, height) >= 24,
        };
      }),
    );
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter(({ isNamed, isThere, isLarge }) => !isNamed || !isThere || !isLarge)).toEqual([]);
  });
}

test('a change and a person are copied with their anchors', async ({ page }) => {
  await open(page, '/people?q=ada', build);
  await copyLink(page, 'Ada Sample').press('Enter');
  await expect(page).toHaveURL(/\/people\?q=ada#ada-sample$/);
  expect(await copied(page)).toBe(address('/people#ada-sample', build));
  await open(page, '/changes', build);
  const change = page.locator('main li[id]').first();
  await change.getByRole('button', { name: /^Copy link to / }).press('Enter');
  await expect(announcements(page)).toHaveText('Copied');
  expect(await copied(page)).toBe(
    address(`/changes#${encodeURIComponent((await change.getAttribute('id')) ?? '')}`, build),
  );
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('buttons are seen, are tapped, and fit', async ({ page }) => {
    await open(page, sig, build);
    const button = copyLink(page, 'How to join');
    await expect(button).toHaveCSS('opacity', '1');
    await button.tap();
    await expect(announcements(page)).toHaveText('Copied');
    expect(await copied(page)).toBe(address(`${sig}#join`, build));
    for (const label of ['Share', 'Version: ']) {
      await summary(page, label).tap();
      const panel = page.locator('main details[open] > div');
      await expect(panel).toHaveCount(1);
      await expect(panel).toBeInViewport({ ratio: 0.99 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a heading has a link instead of a button', async ({ page }) => {
    await page.goto(address(sig, build));
    await expect(page.locator('main .heading-line button').filter({ visible: true })).toHaveCount(0);
    const link = page.getByRole('link', { name: 'Direct link to How to join' });
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address(`${sig}#join`, build));
  });
});
