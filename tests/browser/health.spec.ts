import { address, expect, open, test } from './site';

const path = '/governance/health';

test('the counts are those of the lists below them', async ({ page }) => {
  await open(page, path);
  for (const check of ['no-lead', 'single-lead', 'no-notes', 'not-confirmed']) {
    const count = Number(await page.locator(`a[href="#${check}"] > span`).first().textContent());
    const list = page.locator(`h2#${check} ~ ul, h2#${check} ~ p.unknown`).first();
    expect(await list.locator('> li').count(), check).toBe(count);
  }
  const conflicts = Number(await page.locator('a[href="#conflict"] > span').first().textContent());
  expect(conflicts).toBe(64);
  await expect(page.locator('h2#conflict ~ ul ul > li')).toHaveCount(conflicts);
});

test('a group is chosen, the address keeps it, and the page comes back with it', async ({ page }) => {
  await open(page, path);
  await page.getByLabel('Group').selectOption('devops');
  await expect(page).toHaveURL(/\?group=devops$/);
  await expect(page.getByRole('status')).toHaveText(/ points in DevOps$/);
  await expect(page.locator('h2#single-lead ~ p.unknown').first()).toHaveText('Nothing found in this group.');
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(/ points in DevOps$/);
  await expect(page.getByLabel('Group')).toHaveValue('devops');
});

test('a point has a link to the file that settles it, and to its sources', async ({ page }) => {
  await open(page, `${path}?group=devops`);
  const settle = page.getByRole('link', { name: 'Settle it (DevOps)' });
  await expect(settle).toHaveAttribute('href', /\/edit\/main\/docs\/sigs\/devops\.md$/);
  await expect(page.locator('h2#conflict ~ ul').getByRole('link', { name: 'sigs.md' }).first()).toHaveAttribute(
    'href',
    /github\.com\/kubesphere\/community\/blob\/\w+\/sigs\.md$/,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every point is there', async ({ page }) => {
    await page.goto(address(path));
    await expect(page.locator('h2#conflict ~ ul ul > li')).toHaveCount(64);
  });
});
