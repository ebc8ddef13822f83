import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsBelow } from './files';
import { issueFormsFolder } from './issueForms';
import type { Texts } from './model';
import type { MarkdownFile } from './pageText';
import { basePath, channelsFile, docsFolder, formsFile, isLiving, livingVersion, versionNames } from './versions';

/** Where the facts that belong to no page live, from the site's root. */
export const dataFiles = {
  people: 'data/people.yml',
  channels: channelsFile(livingVersion),
  forms: formsFile,
  published: 'data/published.yml',
  redirects: 'data/redirects.yml',
} as const;

/** Where the paths of the former repository are listed, from the site's root. */
export const formerPathsFile = 'data/former-paths.txt';

/** Where every address that was ever published is listed, from the site's root. */
export const addressesFile = 'data/addresses.txt';

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
  const files = (await pathsBelow(root)).filter((path) => path.endsWith('.md'));
  const text = async (file: string) => ({ file, content: await readFile(join(siteDir, file), 'utf8') });
  return {
    version,
    basePath: basePath(version),
    docsFolder: folder,
    pages: await Promise.all(files.map(async (path) => ({ path, content: await readFile(join(root, path), 'utf8') }))),
    people: await text(dataFiles.people),
    channels: await text(channelsFile(version)),
    forms: isLiving(version) ? await text(dataFiles.forms) : undefined,
  };
}

/** The texts of the whole site. */
export type SiteTexts = {
  /** The living version first, then the frozen years, newest first. */
  readonly versions: readonly Texts[];
  readonly published: MarkdownFile;
  readonly redirects: MarkdownFile;
  readonly addresses: MarkdownFile;
  readonly formerPaths: string;
  /** Markdown files that are no pages, such as the README. */
  readonly others: readonly MarkdownFile[];
  /** The files of GitHub's issue forms. */
  readonly issueForms?: readonly MarkdownFile[];
  /** Paths, from the site's root, of pages that hold code; there must be none. */
  readonly codePages?: readonly string[];
};

/**
 * Reads the texts of every version, and the Markdown files beside them.
 *
 * @param siteDir - absolute path of the site's root.
 * @throws Error when a folder or file is missing, or the list of versions is wrong.
 */
export async function readSite(siteDir: string): Promise<SiteTexts> {
  const text = async (file: string) => ({ file, content: await readFile(join(siteDir, file), 'utf8') });
  const names = await readdir(siteDir);
  const versions = versionNames(siteDir);
  const forms = existsSync(join(siteDir, issueFormsFolder)) ? await pathsBelow(join(siteDir, issueFormsFolder)) : [];
  const codePagesIn = async (folder: string) => {
    const paths = await pathsBelow(join(siteDir, folder));
    return paths.filter((path) => path.endsWith('.mdx')).map((path) => `${folder}/${path}`);
  };
  return {
    versions: await Promise.all(versions.map((version) => readTexts(siteDir, version))),
    codePages: (await Promise.all(versions.map(docsFolder).map(codePagesIn))).flat(),
    published: await text(dataFiles.published),
    redirects: await text(dataFiles.redirects),
    addresses: await text(addressesFile),
    formerPaths: (await text(formerPathsFile)).content,
    issueForms: await Promise.all(forms.map((path) => text(`${issueFormsFolder}/${path}`))),
    others: await Promise.all(
      names
        .filter((name) => name.endsWith('.md'))
        .toSorted()
        .map(text),
    ),
  };
}
