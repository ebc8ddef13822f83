import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetOf, budgets } from '../../tools/measure/budgets';
import { mainScript } from '../../tools/measure/weights';
import { type BuildName, builds } from '../builds';
import { filesOf, pageFiles, sentBytes, total, weightOf } from '../weights';
import { expect, open, test } from './site';

test('every page stays within its budget', () => {
  const pages = pageFiles('site');
  expect(pages.length).toBeGreaterThan(50);
  const over = pages.flatMap((page) => {
    const weight = weightOf('site', page);
    const isOver = total(weight) > budgetOf(page) || weight.js > budgets.js || weight.css > budgets.css;
    return isOver ? [`${page}: ${total(weight)} of ${budgetOf(page)} bytes: ${JSON.stringify(weight)}`] : [];
  });
  expect(over).toEqual([]);
});

test('most pages stay within the aim', () => {
  const totals = pageFiles('site').map((page) => total(weightOf('site', page)));
  expect(totals.toSorted((a, b) => a - b)[Math.floor(totals.length / 2)]).toBeLessThan(budgets.middle);
});

for (const path of ['/', '/sigs', '/sigs/network', '/people', '/governance/roles']) {
  test(`a visit to ${path} loads what its budget counts, and nothing else`, async ({ page }) => {
    const loaded = new Set<string>();
    page.on('request', (request) => loaded.add(new URL(request.url()).pathname.slice(1)));
    await open(page, path);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const file = path === '/' ? 'index.html' : `${path.slice(1)}.html`;
    const counted = filesOf('site', file).slice(1);
    expect([...loaded].filter((one) => one !== path.slice(1) && !counted.includes(one))).toEqual([]);
  });
}

test('the first query of a search stays within its budget', async ({ page }) => {
  await open(page, '/governance/roles');
  let bytes = 0;
  const files = new Set<string>();
  page.context().on('request', (request) => {
    const file = decodeURI(new URL(request.url()).pathname.slice(1));
    if (files.has(file)) return;
    files.add(file);
    bytes += sentBytes('site', file);
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('network');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect([...files].some((file) => file.startsWith('pagefind/'))).toBe(true);
  expect(bytes, [...files].join(' ')).toBeLessThan(budgets.firstQuery);
});

/**
 * Signs in the script that all pages load: without the address that the site is built for, and with the numbers of modules,
 * by which these are sorted, as one sign each.
 */
function mainScriptSigns(build: BuildName): number {
  const { folder, url } = builds[build];
  const text = readFileSync(join(folder, mainScript({ folder })), 'utf8')
    .replaceAll(url, '')
    .replaceAll(builds.community.baseUrl, '/');
  return text.replaceAll(/\d+/g, '0').length;
}

test('what every page loads does not grow with the groups', () => {
  expect(mainScriptSigns('large')).toBe(mainScriptSigns('site'));
});

test('what every page loads does not grow with the years', () => {
  expect(mainScriptSigns('community')).toBe(mainScriptSigns('site'));
});
