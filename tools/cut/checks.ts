import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { staleFileProblems } from '../../src/plugins/community/committed';
import type { Model } from '../../src/plugins/community/model';
import { formatReport } from '../../src/plugins/community/report';
import { type CheckedSite, checkSite } from '../../src/plugins/community/site';
import { channelsFile, docsFolder, versionNames } from '../../src/plugins/community/versions';
import { sidebarsFile } from './freeze';
import { uncommitted } from './git';

/**
 * The year that is to be frozen.
 *
 * @param names - what was asked for.
 * @param today - `YYYY-MM-DD`: the year is not later.
 * @throws Error that says why it cannot be.
 */
export function checkYear(siteDir: string, names: readonly string[], today: string): string {
  const [year, ...more] = names;
  if (year === undefined || more.length > 0) throw new Error('name one year, such as: npm run cut -- 2026');
  if (!/^\d{4}$/.test(year)) throw new Error(`"${year}" is no year of four digits`);
  if (versionNames(siteDir).includes(year)) throw new Error(`${year} is frozen already`);
  const newest = today.slice(0, 4);
  if (year > newest) throw new Error(`${year} has not begun; the newest year to freeze is ${newest}`);
  const there = [docsFolder(year), sidebarsFile(year), channelsFile(year)].find((file) =>
    existsSync(join(siteDir, file)),
  );
  if (there !== undefined) throw new Error(`${there} is there already, and versions.json does not name ${year}`);
  return year;
}

/**
 * Makes sure that what is frozen is in git.
 *
 * @returns what to tell the person who goes on all the same; `undefined` when all is committed.
 * @throws Error that lists the files that are not.
 */
export function checkCommitted(siteDir: string, isAllowed: boolean): string | undefined {
  const files = uncommitted(siteDir);
  if (!files) return 'There is no git here: whether all is committed is not known.';
  if (files.length === 0) return undefined;
  const found = `changes that are not committed:\n${files.map((file) => `  ${file}`).join('\n')}`;
  if (!isAllowed) throw new Error(`there are ${found}\nCommit them, or go on with --allow-uncommitted.`);
  return `There are ${found}\nThey are frozen with the rest, and the source of the archive does not hold them.`;
}

/** A site without mistakes, and its living version. */
export type RightSite = { readonly site: CheckedSite; readonly living: Model };

/**
 * Reads the site and makes sure that nothing is wrong with it.
 *
 * @throws Error that lists the mistakes, or the generated files that are not up to date.
 */
export async function checkRight(siteDir: string): Promise<RightSite> {
  const site = await checkSite(siteDir);
  throwErrors(site, 'the pages and facts have mistakes');
  const [living] = site.models;
  if (!living) throw new Error('the site has no version');
  const stale = await staleFileProblems(siteDir, living, site);
  if (stale.length === 0) return { site, living };
  throw new Error(
    `run "npm run generate" first and commit what it writes; out of date:\n${stale.map(({ file }) => `  ${file}`).join('\n')}`,
  );
}

/** @throws Error that lists the errors of a site, where there are some. */
export function throwErrors({ problems, lineOf }: Pick<CheckedSite, 'problems' | 'lineOf'>, what: string): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${what}:\n\n${formatReport(errors, lineOf)}`);
}
