import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparedAnchors } from '../../src/lib/versionPairs';
import { idOf, isSection, pageOf, parseAddresses } from '../../src/plugins/community/addresses';
import { addressesFile } from '../../src/plugins/community/read';
import { versionNames } from '../../src/plugins/community/versions';
import { headingIdsOf, idsOf, targetOf } from './html';
import { address, expect, sitemapPaths, test } from './site';

const root = join(__dirname, '..', '..');
const list = readFileSync(join(root, addressesFile), 'utf8');
const addresses = parseAddresses(list).map((line) => line.address);

test('every address that was ever published answers, with its heading', async ({ request }) => {
  const pages = new Set(addresses.map(pageOf));
  expect(pages.size).toBeGreaterThan(50);
  for (const page of pages) {
    const response = await request.get(address(page));
    expect(response.status(), page).toBe(200);
    const html = await response.text();
    // Where the readers of a page go that moved, and what of it went along, is tested with the redirects.
    if (targetOf(html) !== undefined) continue;
    const ids = idsOf(html);
    const missing = addresses.filter((one) => pageOf(one) === page && one !== page && !ids.has(idOf(one) ?? ''));
    // A section of a group that has nothing to show is not shown; its address leads to the page.
    expect(missing.filter((one) => !isSection(one))).toEqual([]);
  }
});

test('every page and every heading of the living version is in the list', async ({ request }) => {
  const all = new Set(addresses);
  // The parts of a comparison of versions are opened by the address of the comparison, which stays.
  const comparisons = comparedAnchors(versionNames(root).map((version) => ({ version })));
  const isPart = (one: string) => comparisons.some((id) => one.startsWith(`/changes#${id}-`));
  const paths = sitemapPaths();
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    const html = await (await request.get(address(path))).text();
    const found = [path, ...headingIdsOf(html).map((id) => `${path}#${id}`)];
    expect(
      found.filter((one) => !all.has(one) && !isPart(one)),
      path,
    ).toEqual([]);
  }
});
