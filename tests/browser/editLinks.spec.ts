import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../site.config';
import { docsFolder, livingVersion } from '../../src/plugins/community/versions';
import { builds } from '../builds';
import { pageFiles } from '../weights';
import { hrefsOf, mainOf, textOf } from './html';
import { address, docsPaths, expect, frozenYears, placeOf, test } from './site';

const root = join(__dirname, '..', '..');
const edit = `https://github.com/${site.repository}/edit/${site.branch}/`;

/** The page that is shown for an address that is not there has no file of its own. */
const notFound = '404.html';

/** The address of a page, from its file in the built site. */
const pathOf = (page: string) => `/${page.replace(/(^|\/)index\.html$|\.html$/, '')}`;

const htmlOf = (page: string) => readFileSync(join(builds.site.folder, page), 'utf8');

/** The links of a page with the words "Edit this page". */
function editLinks(html: string): string[] {
  const links = mainOf(html).match(/<a\b[^>]*>.*?<\/a>/gs) ?? [];
  return links.filter((link) => textOf(link) === 'Edit this page').flatMap(hrefsOf);
}

/** The note beside the edit link of a page: its words, and where it leads; `undefined` where there is none. */
function noteOf(html: string): { readonly text: string; readonly links: string[] } | undefined {
  const note = /<span class="?detail"?>(?:(?!<\/span>).)*belongs in the living version.*?<\/span>/s.exec(
    mainOf(html),
  )?.[0];
  return note === undefined ? undefined : { text: textOf(note), links: hrefsOf(note) };
}

const pages = pageFiles('site').filter((page) => page !== notFound);

test('every page of every version has one edit link, to a file that the repository has', () => {
  expect(pages.length).toBeGreaterThan(docsPaths().length);
  for (const page of pages) {
    const links = editLinks(htmlOf(page));
    expect([page, links.length]).toEqual([page, 1]);
    const [link = ''] = links;
    expect([page, link.slice(0, edit.length)]).toEqual([page, edit]);
    expect([page, existsSync(join(root, decodeURI(link.slice(edit.length))))]).toEqual([page, true]);
  }
});

test('the file is that of the page, in the page’s own version', () => {
  for (const page of pages) {
    const { version, below } = placeOf(pathOf(page));
    const folder = docsFolder(version);
    const files =
      pathOf(page) === '/' ? ['src/pages/index.tsx'] : [`${folder}${below}.md`, `${folder}${below}/index.md`];
    expect([page, files.map((file) => edit + file)]).toEqual([page, expect.arrayContaining(editLinks(htmlOf(page)))]);
  }
});

test('a page of a frozen year says where its facts are changed, and a living page does not', () => {
  for (const page of pages) {
    const { version, below } = placeOf(pathOf(page));
    const note = noteOf(htmlOf(page));
    if (version === livingVersion) {
      expect([page, note]).toEqual([page, undefined]);
      continue;
    }
    const links = note?.links ?? [];
    expect([page, links.length]).toEqual([page, 1]);
    const [link = ''] = links;
    expect([page, placeOf(link).version]).toEqual([page, livingVersion]);
    // What moved since, or is gone, leads elsewhere; the tests of the places of pages tell where.
    if (below !== '' && docsPaths().includes(below)) {
      expect([page, link]).toEqual([page, below]);
      expect(note?.text).toContain('the same page today');
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [320, 1280]) {
    test(`the note stands beside the edit link, and leads to the page of today (${width} px)`, async ({ page }) => {
      const [year = ''] = frozenYears;
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address(`/${year}/sigs`));
      await expect(page.getByRole('link', { name: 'Edit this page' })).toBeVisible();
      const link = page.getByRole('link', { name: 'the same page today' });
      await link.scrollIntoViewIfNeeded();
      await expect(link).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await link.click();
      await expect(page).toHaveURL(address('/sigs'));
    });
  }
});
