import type { Page } from '@playwright/test';
import type { BuildName } from '../builds';
import { test } from './site';

/** A page of the tests' own groups, in a build below a base path. */
export const sig = '/sigs/lighthouses';
export const build = 'community' satisfies BuildName;

/** Where the page says what became of a copy. */
export const announcements = (page: Page) => page.locator('[data-announcements]');

/** What was copied last. */
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The button that copies the link of a place on the page. */
export const copyLink = (page: Page, place: string) =>
  page.getByRole('button', { name: `Copy link to ${place}`, exact: true });

/** What opens a menu above the page's heading. */
export const summary = (page: Page, label: string) => page.locator('main summary', { hasText: label });

/** A line of a menu. */
export const item = (page: Page, name: string) =>
  page
    .locator('main details')
    .locator('a, button')
    .filter({ hasText: new RegExp(`^${name}`) });

/** Lets every page of a file's tests use the clipboard. */
export function allowClipboard(): void {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
}
