import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Docusaurus' name of the version that people edit, served at the root. The others are frozen years. */
export const livingVersion = 'current';

/** Where Docusaurus lists the frozen years, newest first, from the site's root. */
export const versionsFile = 'versions.json';

/** Whether a version is the one that people edit. */
export function isLiving(version: string): boolean {
  return version === livingVersion;
}

/**
 * The names of all versions: the living one first, then the frozen years, newest first.
 *
 * @param siteDir - absolute path of the site's root.
 * @throws Error when the list is no JSON array of years, or not in that order, or not that of the folders.
 */
export function versionNames(siteDir: string): string[] {
  const file = join(siteDir, versionsFile);
  const frozen = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : [];
  const isYear = (name: unknown) => typeof name === 'string' && /^\d{4}$/.test(name);
  if (!Array.isArray(frozen) || !frozen.every(isYear)) {
    throw new Error(`${versionsFile} must hold a list of years, such as ["2023", "2021"]`);
  }
  if (frozen.some((name, index) => index > 0 && name >= frozen[index - 1])) {
    throw new Error(`${versionsFile} must name each year once, the newest first: what changed is told in that order`);
  }
  checkFolders(siteDir, frozen);
  return [livingVersion, ...frozen];
}

/** @throws Error when the list and the folders of frozen years do not agree. */
function checkFolders(siteDir: string, listed: readonly string[]): void {
  const folder = join(siteDir, 'versioned_docs');
  const there = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/^version-/, '')) : [];
  for (const year of there) {
    if (!listed.includes(year))
      throw new Error(`${versionsFile} does not name ${year}, but ${docsFolder(year)} is there`);
  }
  for (const year of listed) {
    if (!there.includes(year)) throw new Error(`${versionsFile} names ${year}, but there is no ${docsFolder(year)}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What readers see a version called: `Current`, or the year. */
export function versionLabel(version: string): string {
  return isLiving(version) ? 'Current' : version;
}

/** Prefix of a version's addresses, without a trailing slash: empty for the living version, else `/2023`. */
export function basePath(version: string): string {
  return isLiving(version) ? '' : `/${version}`;
}

/** The pages of a version, from the site's root. */
export function docsFolder(version: string): string {
  return isLiving(version) ? 'docs' : `versioned_docs/version-${version}`;
}

/** The forms of the community, from the site's root. */
export const formsFile = 'data/forms.yml';

/** The channels of a version, from the site's root. People are not frozen: a correction holds in every version. */
export function channelsFile(version: string): string {
  return isLiving(version) ? 'data/channels.yml' : `data/versions/${version}/channels.yml`;
}
