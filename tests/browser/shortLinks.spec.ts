import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { dataFiles } from '../../src/plugins/community/read';
import { comparedTarget } from '../../src/plugins/community/shortLinkTarget';
import { type BuildName, builds, cutYear } from '../builds';
import { moved } from '../fixtures';
import { hrefsOf, mainOf, metaOf, refreshOf, targetOf } from './html';
import { address, docsPaths, expect, facts, frozenYears, groups, open, sitemapPaths, test } from './site';

type Expected = { readonly path: string; readonly name: string; readonly to: string };

/**
 * Every short link of a build, from its facts; a group without a channel, or retired, is led to by its page, and a list that
 * is a channel has that one's.
 */
function shortLinks(build: BuildName): Expected[] {
  const { channels, forms } = facts('channels', build);
  const base = builds[build].baseUrl.slice(0, -1);
  const listed = [...channels, ...forms].map(({ short_link, name, url }) => {
    return { path: short_link ?? '', name, to: new URL(url).href };
  });
  const working = groups(build).filter(({ kind }) => kind !== 'committee');
  const lists = working
    .flatMap(({ mailing_lists }) => mailing_lists ?? [])
    .map(({ name, archive, short_link }) => ({ path: short_link ?? '', name, to: new URL(archive).href }))
    .filter(({ path }) => !listed.some((one) => one.path === path));
  const ofGroups = working.map(({ short_link, name, page, slack, status }) => {
    const to = slack && status !== 'retired' ? slack.url : base + page;
    return { path: short_link ?? '', name, to };
  });
  return [...listed, ...ofGroups, ...lists];
}

const linksPage = 'links';
const read = (build: BuildName, file: string) => readFileSync(join(builds[build].folder, file), 'utf8');

test('the registries of the sources are what the site is made of', () => {
  const ids = [dataFiles.channels, dataFiles.forms].flatMap((file) => {
    const entries: readonly { readonly id: string }[] = parse(readFileSync(join(__dirname, '../..', file), 'utf8'));
    return entries.map(({ id }) => `/go/${id}`);
  });
  const { channels, forms } = facts('channels');
  expect([...channels, ...forms].map(({ short_link }) => short_link)).toEqual(ids);
  expect(ids.length).toBeGreaterThan(20);
});

for (const build of ['site', 'community'] as const) {
  const base = builds[build].baseUrl.slice(0, -1);

  test(`every short link answers without scripts, and says what it is where it is pasted (${build})`, async ({
    request,
  }) => {
    const titles = new Set<string>();
    for (const { path, name, to } of shortLinks(build)) {
      const response = await request.get(address(path, build), { maxRedirects: 0 });
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      expect(targetOf(html), path).toBe(to);
      expect(refreshOf(html), path).toBe(to);
      const meta = metaOf(html);
      expect(meta, path).toMatchObject({
        robots: 'noindex',
        'og:url': builds[build].url + base + path,
        'og:type': 'website',
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect(meta['og:title'], path).toContain(name);
      expect(meta['og:description'], path).toBe(meta.description);
      expect(meta.description?.length, path).toBeLessThanOrEqual(200);
      expect(meta['og:image:alt'], path).not.toBe('');
      const image = new URL(meta['og:image'] ?? '');
      expect(image.origin, path).toBe(builds[build].url);
      expect((await request.get(new URL(image.pathname, response.url()).href)).status(), path).toBe(200);
      titles.add(/<title>([^<]*)</.exec(html)?.[1] ?? '');
    }
    expect(titles.size).toBe(shortLinks(build).length);
  });

  test(`no page of the living version leads past a short link, and no archive is led by one (${build})`, () => {
    const { folder } = builds[build];
    const targets = new Map(shortLinks(build).map(({ path, to }) => [comparedTarget(to), path]));
    // A repository that a group names is a fact of its own, also when it is the one that everybody knows.
    for (const { repositories } of groups(build))
      for (const { url } of repositories) targets.delete(comparedTarget(url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => file.endsWith('.html'));
    const years = [...frozenYears, cutYear];
    let [living, frozen] = [0, 0];
    for (const file of files) {
      const html = read(build, file);
      if (targetOf(html) !== undefined) continue;
      const isFrozen = years.some((year) => `/${file}`.startsWith(`/${year}/`) || file === `${year}.html`);
      const hrefs = hrefsOf(isFrozen ? mainOf(html) : html);
      const short = hrefs.filter((href) => href.startsWith(`${base}/go/`));
      if (isFrozen) {
        expect(short, file).toEqual([]);
        frozen += 1;
        continue;
      }
      const outward = hrefs.filter((href) => href.startsWith('https:'));
      expect(
        outward.filter((href) => targets.has(comparedTarget(href))),
        file,
      ).toEqual([]);
      const known = new Set(shortLinks(build).map(({ path }) => base + path));
      expect(
        short.filter((href) => !known.has(href)),
        file,
      ).toEqual([]);
      living += 1;
    }
    expect(living).toBeGreaterThan(40);
    expect(frozen).toBeGreaterThan(20);
  });
}

test('a short link that moved leads to the target of the other one', async ({ request }) => {
  const other = shortLinks('community').find(({ path }) => path === moved['/go/beacons']);
  const html = await (await request.get(address('/go/beacons', 'community'))).text();
  expect(targetOf(html)).toBe(other?.to);
});

test('short links are in no sitemap, and no page of the docs', () => {
  expect([...sitemapPaths(), ...docsPaths()].filter((path) => path.startsWith('/go/'))).toEqual([]);
});

test.describe('in a browser', () => {
  test('a short link leads to its target exactly, and Back leads to where one came from', async ({
    page,
    complaints,
  }) => {
    const path = '/go/list-sig-lighthouses';
    const link = shortLinks('community').find((one) => one.path === path);
    expect(link?.to).toContain('#!');
    const url = new URL(link?.to ?? '');
    // Nothing outside is opened: the test answers in its place.
    await page.route(`${url.origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,"><h1>Elsewhere</h1>' }),
    );
    await open(page, '/sigs/lighthouses', 'community');
    await page.locator(`main a[href="/community${path}"]`).first().click();
    await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
    expect(page.url()).toBe(url.href);
    await page.goBack();
    await expect(page).toHaveURL(address('/sigs/lighthouses', 'community'));
    expect(complaints.splice(0)).toEqual([`request to ${url.host}`]);
  });

  test('the page of short links copies the absolute address', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [link] = shortLinks('community');
    await open(page, `/${linksPage}`, 'community');
    await page.getByRole('button', { name: `Copy the short link to ${link?.name}`, exact: true }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toBe(`${builds.community.url}/community${link?.path}`);
  });

  test('the page of short links fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, `/${linksPage}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const build of ['site', 'community'] as const) {
    test(`a page lists every short link, with its whole address (${build})`, async ({ page }) => {
      await page.goto(address(`/${linksPage}`, build));
      const { baseUrl } = builds[build];
      const listed = await page.locator('main article li:has(> code)').evaluateAll((items) =>
        items.map((item) => ({
          address: item.querySelector('code')?.textContent,
          href: item.querySelector('a')?.getAttribute('href'),
        })),
      );
      expect(listed).toEqual(
        shortLinks(build).map(({ path }) => {
          const below = baseUrl.slice(0, -1) + path;
          return { address: builds[build].url + below, href: below };
        }),
      );
      await expect(page.locator('main article').getByRole('button', { name: /^Copy the short link/ })).toHaveCount(0);
    });
  }

  test('a short link to a group without a channel leads to its page', async ({ page }) => {
    await page.goto(address('/go/sig-glaciers', 'community'));
    await expect(page).toHaveURL(address('/sigs/glaciers', 'community'));
  });
});
