import type { Page } from '@playwright/test';
import { documentTitle } from '../../src/lib/title';
import { livingVersion, versionLabel } from '../../src/plugins/community/versions';
import { cutYear } from '../builds';
import { changedSig } from '../cutSite';
import { build } from './share';
import { address, expect, open, test } from './site';

/** What a tab shows for a title. */
const shown = (title: string) => documentTitle(title, { title: 'KubeSphere Community', shortTitle: 'KubeSphere' });

/** The title that a page has by itself. */
async function ownTitle(page: Page, path: string): Promise<string> {
  const html = await (await page.request.get(address(path, build))).text();
  return /<title[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
}

const [oldest, living] = [cutYear, versionLabel(livingVersion)];
const came = `${cutYear}-${livingVersion}-${changedSig.slug}-lead-${changedSig.leadNow}-came`;

for (const [path, title] of [
  ['/sigs?topic=lenses', 'SIGs on lenses'],
  ['/sigs?lead=ada-sample', 'SIGs led by Ada Sample'],
  ['/sigs?status=vacant&q=ice', 'SIGs without a lead, matching “ice”'],
  [`/${oldest}/sigs?topic=lenses`, `SIGs on lenses (${oldest})`],
  ['/people?q=ornek', 'People matching “ornek”'],
  ['/people#ada-sample', 'Ada Sample: people'],
  [`/changes?from=${oldest}&to=${livingVersion}`, `What changed from ${oldest} to ${living}`],
  [`/changes#${oldest}-${livingVersion}`, `What changed from ${oldest} to ${living}`],
  [`/changes#${came}`, `New lead: Ada Sample (Lighthouses, ${oldest} to ${living})`],
  ['/governance/health?group=glaciers', 'Health of Glaciers'],
] as const) {
  test(`${path} has a title that says what it is`, async ({ page }) => {
    await open(page, path, build);
    await expect(page).toHaveTitle(shown(title));
    const own = await ownTitle(page, path.replace(/[?#].*/, ''));
    expect(own).not.toBe(shown(title));
  });
}

test('a title goes with the state, back and forward, and returns to the page’s own', async ({ page }) => {
  const own = await ownTitle(page, '/sigs');
  await open(page, '/sigs', build);
  await expect(page).toHaveTitle(own);
  await page.getByLabel('Topic', { exact: true }).selectOption('lenses');
  await expect(page).toHaveTitle(shown('SIGs on lenses'));
  await page.getByLabel('Find a SIG').fill('light');
  await expect(page).toHaveTitle(shown('SIGs on lenses, matching “light”'));
  await page.getByLabel('Sort by').selectOption('people');
  await expect(page).toHaveTitle(shown('SIGs on lenses, matching “light”'));
  await page.locator('main article article').getByRole('link', { name: 'Lighthouses', exact: true }).click();
  await expect(page).toHaveTitle(shown('SIG Lighthouses'));
  await page.goBack();
  await expect(page).toHaveTitle(shown('SIGs on lenses, matching “light”'));
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page).toHaveTitle(own);
  await page.goForward();
  await expect(page).toHaveTitle(shown('SIG Lighthouses'));
});

test('a title goes with the anchor, by a click and by a copy', async ({ page }) => {
  const own = await ownTitle(page, '/people');
  await open(page, '/sigs/lighthouses', build);
  await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Ada Sample' }).click();
  await expect(page).toHaveTitle(shown('Ada Sample: people'));
  await page.getByRole('button', { name: 'Copy link to Bo Sample' }).press('Enter');
  await expect(page).toHaveTitle(shown('Bo Sample: people'));
  await page.evaluate(() => window.location.assign('#dai-sample'));
  await expect(page).toHaveTitle(shown('dai-sample: people'));
  await page.evaluate(() => window.location.assign('#nobody-at-all'));
  await expect(page).toHaveTitle(own);
  await page.goBack();
  await expect(page).toHaveTitle(shown('dai-sample: people'));
});
