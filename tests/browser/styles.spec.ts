import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isUnused } from '../../src/plugins/styles/unused';
import { type BuildName, builds } from '../builds';
import { expect, open, test } from './site';

/** Files of a build with an ending, below its folder. */
function files(build: BuildName, ending: string): string[] {
  const all = readdirSync(builds[build].folder, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => file.endsWith(ending));
}

const read = (build: BuildName, file: string) => readFileSync(join(builds[build].folder, file));

/** Everything that a page's elements are called, in its HTML. */
function classesIn(html: string): string[] {
  const values = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>"]+))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  return values.flatMap((value) => value.split(/\s+/));
}

for (const build of ['site', 'community'] as const) {
  test(`the style of all pages is one file (${build})`, () => {
    const styles = files(build, '.css').filter((file) => !file.startsWith('pagefind'));
    expect(styles).toHaveLength(1);
    for (const file of files(build, '.html')) {
      const linked = [
        ...read(build, file)
          .toString()
          .matchAll(/<link[^>]*rel="?stylesheet[^>]*>/g),
      ];
      expect(linked.length, file).toBeLessThanOrEqual(1);
    }
  });

  test(`no page has a part whose style is left out (${build})`, () => {
    const missed = files(build, '.html').flatMap((file) =>
      classesIn(read(build, file).toString())
        .filter(isUnused)
        .map((name) => `${file}: ${name}`),
    );
    expect(missed, 'take these out of src/plugins/styles/unused.ts').toEqual([]);
  });
}

/** What only scripts show: how it is called, where it is, and how to come there. */
const states: readonly (readonly [what: string, path: string, width: number, act: (page: Page) => Promise<void>])[] = [
  ['the menu of a phone', '/', 390, (page) => page.locator('.navbar summary').click()],
  ['a section in the menu of a phone', '/governance/roles', 390, (page) => page.locator('.navbar summary').click()],
  ['the contents on a phone', '/governance/roles', 390, (page) => page.getByText('On this page').click()],
  [
    'the search',
    '/start',
    1440,
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').fill('governance');
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    },
  ],
  [
    'the way back to the top',
    '/governance/roles',
    1440,
    async (page) => {
      await page.mouse.wheel(0, 2500);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
      await page.mouse.wheel(0, -500);
      await expect(page.getByRole('button', { name: 'Scroll back to top' })).toBeVisible();
    },
  ],
  ['a table of groups', '/sigs', 1440, (page) => page.getByRole('button', { name: 'Table' }).click()],
  [
    'a list without a match',
    '/sigs?q=no-such-group',
    1440,
    (page) => expect(page.locator('main')).toContainText('No '),
  ],
  [
    'a copied address',
    '/start',
    1440,
    (page) =>
      page
        .getByRole('button', { name: /^Copy link/ })
        .first()
        .click(),
  ],
];

for (const [what, path, width, act] of states) {
  test(`${what} has its style`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, path);
    await act(page);
    const classes = await page.locator('[class]').evaluateAll((all) => all.flatMap((one) => [...one.classList]));
    expect(classes.length).toBeGreaterThan(0);
    expect(classes.filter(isUnused), 'take these out of src/plugins/styles/unused.ts').toEqual([]);
  });
}

test('no page has a font of its own, and every image has its size', () => {
  expect(files('site', '.woff2').filter((file) => !file.startsWith('pagefind'))).toEqual([]);
  const images = files('site', '.html').flatMap(
    (file) =>
      read('site', file)
        .toString()
        .match(/<img[^>]*>/g) ?? [],
  );
  expect(images.length).toBeGreaterThan(0);
  expect(images.filter((image) => !(/\swidth=/.test(image) && /\sheight=/.test(image)))).toEqual([]);
});
