import { basePath, docsFolder, livingVersion } from '../../src/plugins/community/versions';
import { expect, frozenYears, groups, open, placeOf, test } from './site';

const versions = [livingVersion, ...frozenYears];

/** Addresses that the facts of a version hold: what its pages are made of, and no other version's need be. */
function addressesIn(version: string): Set<string> {
  const text = JSON.stringify(groups('site', version));
  return new Set(text.match(/https:\/\/(docs\.google|docs\.qq|doc\.weixin|space\.bilibili)[^"]*/g) ?? []);
}

const known = new Map(versions.map((version) => [version, addressesIn(version)]));

for (const version of versions) {
  test(`a reader of ${version} is sent nothing of another version`, async ({ page, request }) => {
    const foreign = [...known.values()]
      .flatMap((others) => [...others])
      .filter((fact) => !known.get(version)?.has(fact));
    expect(foreign.length, 'facts that only other versions have').toBeGreaterThan(0);
    const sent = new Set<string>();
    page.on('response', (response) => sent.add(response.url()));
    const paths = [
      '/sigs',
      '/people',
      '/contact',
      ...groups('site', version).map((group) => placeOf(group.page).below),
    ];
    for (const path of paths) {
      await open(page, basePath(version) + path);
      // Pointing at a link lets the page fetch what it leads to, but not into another version.
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: /^The community in/ })
        .last()
        .hover();
      await page.waitForLoadState('networkidle');
    }
    const urls = [...sent].filter((url) => /\.(js|json|html)$|\/[^.]*$/.test(new URL(url).pathname));
    const texts: string[] = [];
    for (const url of urls) texts.push(await (await request.get(url)).text());
    expect(texts.length).toBeGreaterThan(paths.length);
    // The chunk of a page names the file that it was made of.
    const source = /(?<="source":")@site\/(docs|versioned_docs\/version-\d+)\//g;
    const folders = texts.flatMap((text) => text.match(source) ?? []);
    expect([...new Set(folders)]).toEqual([`@site/${docsFolder(version)}/`]);
    for (const fact of foreign) expect(texts.filter((text) => text.includes(fact)).length, fact).toBe(0);
  });
}
