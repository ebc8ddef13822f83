import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type BuildName, builds, origin } from '../builds';

type Fixtures = {
  /** What the page complained about: errors on the console, uncaught errors, requests to another host. */
  readonly complaints: string[];
};

/** A test whose page must not complain: no console error, no failed hydration, no request to another host. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, host, hostname } = new URL(request.url());
        const isOwn = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
        if (!isOwn) complaints.push(`request to ${host}`);
      });
      await use(complaints);
      expect(complaints, 'what the page complained about').toEqual([]);
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

/** Opens a page and waits until its scripts have taken over. */
export async function open(page: Page, path: string, build: BuildName = 'site'): Promise<void> {
  await page.goto(address(path, build));
  await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
}
