import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builds } from '../builds';
import { allowClipboard, announcements, build, copied, copyLink, item, sig, summary } from './share';
import { address, expect, frozenYears, open, test } from './site';

/** The site's own address, which no build of the tests is served at. */
const site = builds[build].url + builds[build].baseUrl.slice(0, -1);

allowClipboard();

test.describe('the menu to share', () => {
  test('works by keyboard, and closes with Escape, by a click elsewhere and when the focus goes on', async ({
    page,
  }) => {
    await open(page, sig, build);
    await summary(page, 'Share').focus();
    await page.keyboard.press('Enter');
    const names = ['Copy link', 'Copy as Markdown', 'Open as Markdown', 'Post on X', 'Post on LinkedIn'];
    for (const name of names) {
      await page.keyboard.press('Tab');
      await expect(page.locator('main details :focus')).toContainText(name);
    }
    await page.keyboard.press('Escape');
    await expect(item(page, 'Copy link')).toBeHidden();
    await expect(summary(page, 'Share')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(item(page, 'Copy link')).toBeHidden();
    await summary(page, 'Share').click();
    await summary(page, 'Version: ').focus();
    await expect(item(page, 'Copy link')).toBeHidden();
  });

  test('copies the address as it is, with what is chosen on the page', async ({ page }) => {
    await open(page, '/sigs?topic=lenses', build);
    await summary(page, 'Share').click();
    await item(page, 'Copy link').click();
    await expect(announcements(page)).toHaveText('Copied');
    expect(await copied(page)).toBe(address('/sigs?topic=lenses', build));
    await page.getByLabel('Find a SIG').fill('容器 & x');
    await summary(page, 'Share').click();
    await item(page, 'Copy link').click();
    await expect.poll(() => copied(page)).toBe(page.url());
    expect(new URL(await copied(page)).searchParams.get('q')).toBe('容器 & x');
  });

  for (const path of ['/', sig, '/sigs', `/${frozenYears[0]}/governance/roles`]) {
    test(`copies ${path} as Markdown, exactly as its file`, async ({ page, request }) => {
      await open(page, path, build);
      await summary(page, 'Share').click();
      const file = new URL((await item(page, 'Open as Markdown').getAttribute('href')) ?? '', page.url()).href;
      expect(file).toBe(address(path === '/' ? '/index.md' : `${path}.md`, build));
      await item(page, 'Copy as Markdown').click();
      await expect(announcements(page)).toHaveText('Copied');
      const response = await request.get(file);
      expect(response.status()).toBe(200);
      expect(await copied(page)).toBe(await response.text());
    });
  }

  test('says so when the Markdown cannot be fetched', async ({ page, complaints }) => {
    await page.route('**/*.md', (route) => route.fulfill({ status: 500, body: 'no' }));
    await open(page, sig, build);
    await summary(page, 'Share').click();
    await item(page, 'Copy as Markdown').click();
    await expect(announcements(page)).toHaveText('Could not copy');
    // The browser itself reports the status of the file.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 500')]);
  });

  test('leads to X and LinkedIn with the site’s own address of what is shown', async ({ page }) => {
    await open(page, '/sigs?topic=lenses', build);
    await summary(page, 'Share').click();
    const links = async () =>
      Promise.all(
        ['Post on X', 'Post on LinkedIn'].map(
          async (name) => new URL((await item(page, name).getAttribute('href')) ?? ''),
        ),
      );
    await expect
      .poll(async () => (await links()).map(({ searchParams }) => searchParams.get('url')))
      .toEqual([`${site}/sigs?topic=lenses`, `${site}/sigs?topic=lenses`]);
    const [x, linkedIn] = await links();
    expect(`${x?.origin}${x?.pathname}`).toBe('https://x.com/intent/post');
    expect(x?.searchParams.get('text')).toBe('SIGs on lenses | KubeSphere Community');
    expect(`${linkedIn?.origin}${linkedIn?.pathname}`).toBe('https://www.linkedin.com/sharing/share-offsite/');
    for (const name of ['Post on X', 'Post on LinkedIn']) {
      await expect(item(page, name)).toHaveAttribute('target', '_blank');
      await expect(item(page, name)).toHaveAttribute('rel', 'noopener');
    }
  });

  test('has no mistakes that axe finds while it is open, on paper or off', async ({ page }) => {
    await open(page, sig, build);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached();
      for (const label of ['Share', 'Version: ']) {
        await summary(page, label).click();
        await copyLink(page, 'How to join').hover();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        await page.keyboard.press('Escape');
      }
    }
    await page.emulateMedia({ media: 'print' });
    await expect(summary(page, 'Share')).toBeHidden();
    await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
  });

  test('is on no page that nobody passes on', async ({ page }) => {
    await page.goto(address('/404.html', build));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('summary', { hasText: 'Share' })).toHaveCount(0);
  });
});

test.describe('the system’s own sheet', () => {
  /** Puts a sheet in place of the system's; one that is closed by the reader, or does not work, rejects. */
  const withSheet = (page: Page, error = '') =>
    page.addInitScript((name) => {
      const share = async (data: ShareData) => {
        document.documentElement.dataset.shared = JSON.stringify(data);
        if (name !== '') throw new DOMException('Not done', name);
      };
      Object.assign(navigator, { share });
    }, error);
  const entry = 'Share by another app';

  test('is given the title and address of what is shown', async ({ page }) => {
    await withSheet(page);
    await open(page, '/sigs?topic=lenses', build);
    await summary(page, 'Share').click();
    await item(page, entry).click();
    const shared = await page.locator('html').getAttribute('data-shared');
    expect(JSON.parse(shared ?? '')).toEqual({
      title: 'SIGs on lenses | KubeSphere Community',
      url: address('/sigs?topic=lenses', build),
    });
  });

  for (const [error, words] of [
    ['AbortError', ''],
    ['NotAllowedError', 'Could not share'],
  ] as const) {
    test(`may end with ${error}`, async ({ page }) => {
      await withSheet(page, error);
      await open(page, sig, build);
      await summary(page, 'Share').click();
      await item(page, entry).click();
      await expect(page.locator('html')).toHaveAttribute('data-shared', /title/);
      await expect(announcements(page)).toHaveText(words);
    });
  }

  test('is not offered where there is none', async ({ page }) => {
    await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
    await open(page, sig, build);
    await summary(page, 'Share').click();
    await expect(item(page, 'Post on X')).toBeVisible();
    await expect(item(page, entry)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', sig]) {
    test(`the menu of ${path} opens and leads on, and nothing is there that would not work`, async ({ page }) => {
      await page.goto(address(path, build));
      await summary(page, 'Share').click();
      for (const name of ['Copy link', 'Copy as Markdown']) await expect(item(page, name)).toBeHidden();
      const post = new URL((await item(page, 'Post on X').getAttribute('href')) ?? '');
      expect(post.searchParams.get('url')).toBe(site + path);
      expect(post.searchParams.get('text')).not.toBe('');
      await expect(item(page, 'Post on LinkedIn')).toHaveAttribute(
        'href',
        `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(site + path)}`,
      );
      const file = new URL((await item(page, 'Open as Markdown').getAttribute('href')) ?? '', page.url()).href;
      expect(file).toBe(address(path === '/' ? '/index.md' : `${path}.md`, build));
      expect((await page.request.get(file)).status()).toBe(200);
    });
  }
});
