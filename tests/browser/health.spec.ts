import { address, expect, groups, open, test } from './site';

const path = '/governance/health';

for (const build of ['site', 'large'] as const) {
  test(`the counts are those of the lists below them (${build})`, async ({ page }) => {
    await open(page, path, build);
    const counted = async (check: string) =>
      Number(await page.locator(`a[href="#${check}"] > span`).first().textContent());
    for (const check of ['no-lead', 'single-lead', 'no-notes', 'not-confirmed']) {
      const list = page.locator(`.heading-line:has(#${check}) ~ ul, .heading-line:has(#${check}) ~ p.unknown`).first();
      expect(await list.locator('> li').count(), check).toBe(await counted(check));
    }
    const conflicts = groups(build).flatMap((group) => group.conflicts);
    expect(await counted('conflict')).toBe(conflicts.length);
    await expect(page.locator('.heading-line:has(#conflict) ~ ul ul > li')).toHaveCount(conflicts.length);
  });
}

test('a group is chosen, the address keeps it, and the page comes back with it', async ({ page }) => {
  await open(page, path, 'large');
  await page.getByLabel('Group').selectOption('glaciers');
  await expect(page).toHaveURL(/\?group=glaciers$/);
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* points in Glaciers$/);
  await expect(page.locator('.heading-line:has(#no-lead) ~ ul').first()).toContainText('since March 1, 2021');
  await expect(page.locator('.heading-line:has(#single-lead) ~ p.unknown').first()).toHaveText(
    'Nothing found in this group.',
  );
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(/ points in Glaciers$/);
  await expect(page.getByLabel('Group')).toHaveValue('glaciers');
});

test('an address that names no group shows all', async ({ page }) => {
  await open(page, `${path}?group=no-such-group`, 'large');
  await expect(page.getByLabel('Group')).toHaveValue('');
  await expect(page.getByRole('status')).toHaveText(/ points in all groups and programmes$/);
});

test('a point has a link to the file that settles it, and to its sources', async ({ page }) => {
  await open(page, `${path}?group=lighthouses`, 'large');
  const settle = page.getByRole('link', { name: 'Settle it (Lighthouses)' });
  await expect(settle).toHaveAttribute('href', /\/edit\/main\/docs\/sigs\/lighthouses\.md$/);
  await expect(
    page.locator('.heading-line:has(#conflict) ~ ul').getByRole('link', { name: 'sigs.md' }).first(),
  ).toHaveAttribute('href', /github\.com\/kubesphere\/community\/blob\/\w+\/sigs\.md$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every point is there', async ({ page }) => {
    await page.goto(address(path, 'large'));
    for (const { name, conflicts } of groups('large').filter((group) => group.conflicts.length > 0)) {
      const group = page.locator('.heading-line:has(#conflict) ~ ul > li', {
        has: page.getByRole('link', { name, exact: true }),
      });
      await expect(group.locator('ul > li'), name).toHaveCount(conflicts.length);
    }
  });
});
