import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { FileKind } from '../../src/plugins/community/api/fields';
import type { FileOf } from '../../src/plugins/community/api/schema';
import { basePath, docsFolder, livingVersion, versionNames } from '../../src/plugins/community/versions';
import { type BuildName, builds, origin } from '../builds';

type Fixtures = {
  /**
   * What the pages complained about: errors on the console, uncaught errors, requests to another host, and what the
   * content security policy has stopped.
   */
  readonly complaints: string[];
};

/**
 * A test whose pages must not complain: no console error, no failed hydration, no request to another host, nothing that the
 * policy of the site stops.
 */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, host, hostname } = new URL(request.url());
        const isOwn = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
        if (!isOwn) complaints.push(`request to ${host}`);
      });
      // Beside the browser's own words, which nobody has promised to be there.
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
          console.error(`policy: ${effectiveDirective} stops ${blockedURI}, in ${sourceFile ?? ''}`);
        });
      });
      await use(complaints);
      expect(complaints, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Full address of a page of a build. @param path - below the base path, with a leading slash */
export function address(path: string, build: BuildName = 'site'): string {
  return origin(build) + builds[build].baseUrl.slice(0, -1) + path;
}

/** Paths of all pages in the site's sitemap, such as `/sigs/network`. */
export function sitemapPaths(): string[] {
  const sitemap = readFileSync(join(builds.site.folder, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** Path of the page that a file of the docs becomes. @param file - from the site's root, such as `docs/sigs/index.md` */
export function pagePath(file: string): string {
  return file.replace(/^docs/, '').replace(/(\/index)?\.md$/, '');
}

const root = join(__dirname, '..', '..');

/** The frozen years of the site, newest first. */
export const frozenYears: readonly string[] = versionNames(root).slice(1);

/** The version in which an address is, and the address below it. */
export function placeOf(path: string): { version: string; below: string } {
  const version = frozenYears.find((year) => `${path}/`.startsWith(`/${year}/`)) ?? livingVersion;
  return { version, below: path.slice(basePath(version).length) };
}

/**
 * Paths of the pages of all files of a version.
 *
 * @param version - `current` or a frozen year.
 */
export function docsPaths(version = livingVersion): string[] {
  return readdirSync(join(root, docsFolder(version)), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => basePath(version) + pagePath(`docs/${file.split(sep).join('/')}`));
}

type ListKind = Exclude<FileKind, 'group' | 'person'>;

/**
 * A file of a build's own API: what its pages are expected to say. An edit of the facts changes both.
 *
 * @param version - `current` or a frozen year.
 */
export function facts<Kind extends ListKind>(
  kind: Kind,
  build: BuildName = 'site',
  version = livingVersion,
): FileOf<Kind> {
  return apiFile(`${kind}.json`, build, version);
}

/** Every group of a build with all its facts: SIGs, then working groups, then committees. */
export function groups(build: BuildName = 'site', version = livingVersion): FileOf<'group'>[] {
  return facts('groups', build, version).groups.map(({ file }) => apiFile(file, build, version));
}

function apiFile<Body>(path: string, build: BuildName, version: string): Body {
  const file = join(builds[build].folder, basePath(version), 'api/v1', path);
  return JSON.parse(readFileSync(file, 'utf8')) as Body;
}

/** Opens a page and waits until its scripts have taken over. */
export async function open(page: Page, path: string, build: BuildName = 'site'): Promise<void> {
  await page.goto(address(path, build));
  await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
}

/** The day that a version's facts are of; the living one is never older than a frozen year. */
export function dayOf(version: string): string {
  const beside = version === livingVersion ? [livingVersion, ...frozenYears] : [version];
  const days = beside.map((one) => facts('index', 'site', one).facts_as_of ?? '');
  return days.toSorted().at(-1) ?? '';
}
