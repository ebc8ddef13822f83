import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Texts } from './model';

/** Where the registries of people and channels live, from the site's root. */
export const dataFiles = { people: 'data/people.yml', channels: 'data/channels.yml' } as const;

/** The pages of a version, from the site's root. */
export function docsFolder(version: string): string {
  return version === 'current' ? 'docs' : `versioned_docs/version-${version}`;
}

/**
 * Reads the texts of one version.
 *
 * @param siteDir - absolute path of the site's root.
 * @param version - `current` or the name of a frozen year.
 * @throws Error when a folder or file is missing.
 */
export async function readTexts(siteDir: string, version: string): Promise<Texts> {
  const folder = docsFolder(version);
  const root = join(siteDir, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
  const text = async (file: string) => ({ file, content: await readFile(join(siteDir, file), 'utf8') });
  return {
    version,
    basePath: version === 'current' ? '' : `/${version}`,
    docsFolder: folder,
    pages: await Promise.all(files.map(async (path) => ({ path, content: await readFile(join(root, path), 'utf8') }))),
    people: await text(dataFiles.people),
    channels: await text(dataFiles.channels),
  };
}
