import { basePath } from '../../src/plugins/community/versions';
import { cutYear } from '../builds';
import { changedSig } from '../cutSite';
import { address, expect, groups, open, test } from './site';

const base = basePath(cutYear);
const sigPage = `/sigs/${changedSig.slug}`;
const leadsOf = (version?: string) =>
  groups('community', version).flatMap(({ slug, leads }) => (slug === changedSig.slug ? leads : []));

test('a year that was frozen with the command has its pages below its name', async ({ page }) => {
  await open(page, base, 'community');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`The community in ${cutYear}`);
  await page.getByRole('main').getByRole('link', { name: 'SIGs', exact: true }).first().click();
  await expect(page).toHaveURL(address(`${base}/sigs`, 'community'));
  await page.getByRole('main').locator(`h2 a[href$="${base}${sigPage}"]`).click();
  await expect(page).toHaveURL(address(`${base}${sigPage}`, 'community'));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test('its facts are those of the day it was frozen, and what came after changes the living version alone', async ({
  page,
}) => {
  const [then] = leadsOf(cutYear);
  const [now] = leadsOf();
  expect([then?.key, now?.key]).toEqual([changedSig.leadThen, changedSig.leadNow]);
  const leads = page.locator('main dl').first();
  await open(page, `${base}${sigPage}`, 'community');
  await expect(leads).toContainText(then?.name ?? '');
  await expect(leads).not.toContainText(now?.name ?? '');
  await expect(page.getByText('See the health page for open points.')).toBeVisible();
  await open(page, sigPage, 'community');
  await expect(leads).toContainText(now?.name ?? '');
});

test('pages about the living version are not in it', async ({ page }) => {
  for (const path of ['/governance/health', '/contributing/api', '/changes']) {
    expect((await page.request.get(address(base + path, 'community'))).status(), path).toBe(404);
    expect((await page.request.get(address(path, 'community'))).status(), path).toBe(200);
  }
});

test('the sitemap does not lead to it', async ({ request }) => {
  const sitemap = await (await request.get(address('/sitemap.xml', 'community'))).text();
  expect(sitemap).toContain(`${sigPage}<`);
  expect(sitemap).not.toContain(`${base}<`);
  expect(sitemap).not.toContain(`${base}/`);
});
