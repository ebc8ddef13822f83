import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builds } from '../builds';
import { fixture } from '../fixtures';
import { address, expect, open, test } from './site';

/** A page of the tests' own groups: a block of code with a title. */
const build = 'community';
const path = '/sigs/tides';
const title = 'data/tides.yml';
const code = /```yaml title="data\/tides\.yml"\n(?<code>.*?)\n```/s.exec(fixture(`docs${path}.md`))?.groups?.code ?? '';

const block = (page: Page) => page.locator('figure', { hasText: title });
const button = (page: Page) => block(page).getByRole('button', { name: 'Copy code' });

test('the tests’ own page has a block of code', () => {
  expect(code.split('\n').length).toBeGreaterThan(2);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('code is whole, has colors and a title, and no button that does nothing', async ({ page }) => {
    await page.goto(address(path, build));
    expect(await block(page).locator('pre').textContent()).toBe(code);
    await expect(block(page).locator('figcaption')).toHaveText(title);
    const colorOf = (text: string) =>
      block(page)
        .locator('span', { hasText: text })
        .first()
        .evaluate((part) => getComputedStyle(part).color);
    const colors = new Set(await Promise.all(['# High water', 'moon', '"new"', '3.4'].map(colorOf)));
    expect(colors.size, 'a color for each kind').toBe(4);
    await expect(block(page).locator('button')).toBeHidden();
  });
});

test('code is the same when scripts have taken over', async ({ page, request }) => {
  const html = await (await request.get(address(path, build))).text();
  await open(page, path, build);
  const inPage = await block(page)
    .locator('code')
    .evaluate((found) => found.innerHTML);
  expect(html.replaceAll(/class=(code-\w+)/g, 'class="$1"')).toContain(inPage);
});

test('a button copies the code as it is written, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path, build);
  await button(page).click();
  await expect(page.locator('[data-announcements]')).toHaveText('Copied');
  await expect(button(page)).toHaveAttribute('data-state', 'copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('the button is beside the code, not upon it', async ({ page }) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, path, build);
    const sign = await button(page).boundingBox();
    const [pre, frame] = [await block(page).locator('pre').boundingBox(), await block(page).boundingBox()];
    if (!sign || !pre || !frame) throw new Error('The block is not there');
    expect(sign.x, `${width} px`).toBeGreaterThanOrEqual(pre.x + pre.width);
    expect(sign.x + sign.width, `${width} px`).toBeLessThan(frame.x + frame.width);
  }
});

test('code that is wider than the page can be scrolled with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, path, build);
  const pre = block(page).locator('pre');
  await pre.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => pre.evaluate((found) => found.scrollLeft)).toBeGreaterThan(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`code can be read on a ${theme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await open(page, path, build);
    await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
    const { violations, passes } = await new AxeBuilder({ page }).include('figure').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const seen = passes.find(({ id }) => id === 'color-contrast')?.nodes.flatMap(({ html }) => html) ?? [];
    expect(seen.filter((html) => html.startsWith('<span class="code-')).length).toBeGreaterThan(3);
  });
}

test('code in a line is code, and has no button', async ({ page }) => {
  await open(page, path, build);
  const inline = page.locator('main p code', { hasText: 'tides.yml' });
  await expect(inline).toBeVisible();
  expect(await inline.evaluate((found) => getComputedStyle(found).fontFamily)).toContain('monospace');
  await expect(page.locator('main p').getByRole('button')).toHaveCount(0);
});

test('nothing that highlights is sent to browsers', () => {
  const folder = join(builds.site.folder, 'assets', 'js');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  // Names that a highlighter keeps when it is minified, and no page says.
  const highlighter = /languages\.(extend|insertBefore|plain)|tokenizePlaceholders|highlightAllUnder/;
  const found = scripts.filter((file) => highlighter.test(readFileSync(join(folder, file), 'utf8')));
  expect(found).toEqual([]);
});
