import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addressesText } from './addresses';
import { api, serialize } from './api';
import { apiVersion } from './api/fields';
import { dataSchemaFolder, dataSchemas } from './dataSchemas';
import { pathsBelow } from './files';
import type { Model } from './model';
import { codeowners, folderOwners } from './outputs/owners';
import { publishedText } from './outputs/published';
import type { Problem } from './problems';
import { addressesFile, dataFiles } from './read';
import { groupFolders, groupKinds } from './records';
import type { Site } from './rules';
import { docsFolder } from './versions';

/** What was published before, and stays so. */
type PublishedBefore = Pick<Site, 'published' | 'addresses'>;

/** Folder of the copies of the API that a review compares, from the site's root. */
const goldenFolder = 'tests/golden/api';

/** Folders that hold generated files and nothing else. */
const generatedFolders = [goldenFolder, dataSchemaFolder];

/** Where the owners of a folder of groups are written down, whether there are any or not. */
function folderOwnersFiles(model: Model) {
  return groupKinds.map((kind) => ({ kind, file: `${docsFolder(model.version)}/${groupFolders[kind]}/OWNERS` }));
}

/**
 * Every file that is generated and committed all the same: because GitHub, Prow or an editor reads it in the
 * repository, or because a reviewer wants to see what a change of facts does to the API.
 *
 * @param before - every id and address that was published before.
 * @returns text by path from the site's root.
 */
export function committedFiles(model: Model, before: PublishedBefore): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['.github/CODEOWNERS', codeowners(model)],
    [dataFiles.published, publishedText(model, before.published.value)],
    [addressesFile, addressesText(before.addresses)],
  ]);
  for (const { kind, file } of folderOwnersFiles(model)) {
    const owners = folderOwners(model, kind);
    if (owners !== undefined) files.set(file, owners);
  }
  for (const [file, text] of dataSchemas()) files.set(file, text);
  for (const [path, value] of api(model, { commit: null, date: null })) {
    // Prow would take a copy of an OWNERS file for the owners of its folder.
    if (!path.startsWith('owners/')) files.set(`${goldenFolder}/${apiVersion}/${path}`, serialize(value));
  }
  return files;
}

/** A committed file that is not what the model says. */
export type StaleFile = {
  /** Path from the site's root. */
  readonly file: string;
  readonly why: 'missing' | 'differs' | 'superfluous';
};

/**
 * Compares the committed files with what the model makes of them, byte by byte.
 *
 * @param siteDir - absolute path of the site's root.
 * @param before - every id and address that was published before.
 * @returns the files to write or to remove, by path; empty when all is up to date.
 * @throws Error when a file or folder is there and cannot be read.
 */
export async function staleFiles(siteDir: string, model: Model, before: PublishedBefore): Promise<StaleFile[]> {
  const expected = committedFiles(model, before);
  const stale: StaleFile[] = [];
  for (const [file, text] of expected) {
    const found = await readIfThere(join(siteDir, file));
    if (!found) stale.push({ file, why: 'missing' });
    else if (!found.equals(Buffer.from(text))) stale.push({ file, why: 'differs' });
  }
  const present = (await Promise.all(generatedFolders.map((folder) => filesBelow(siteDir, folder)))).flat();
  for (const { file } of folderOwnersFiles(model)) {
    if (await readIfThere(join(siteDir, file))) present.push(file);
  }
  for (const file of present) if (!expected.has(file)) stale.push({ file, why: 'superfluous' });
  return stale.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * Writes what is missing or differs, and removes what is superfluous.
 *
 * @param siteDir - absolute path of the site's root.
 * @param before - every id and address that was published before.
 * @returns what was done, by path, and how many files were right already.
 * @throws Error when a file cannot be read, written or removed.
 */
export async function generate(
  siteDir: string,
  model: Model,
  before: PublishedBefore,
): Promise<{ readonly written: string[]; readonly removed: string[]; readonly unchanged: number }> {
  const expected = committedFiles(model, before);
  const written: string[] = [];
  const removed: string[] = [];
  for (const { file } of await staleFiles(siteDir, model, before)) {
    const path = join(siteDir, file);
    const text = expected.get(file);
    if (text === undefined) {
      await rm(path);
      removed.push(file);
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      written.push(file);
    }
  }
  return { written, removed, unchanged: expected.size - written.length };
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return orMissing(readFile(path), undefined);
}

/** The files below a folder, from the site's root; none when there is no such folder. */
async function filesBelow(siteDir: string, folder: string): Promise<string[]> {
  return (await orMissing(pathsBelow(join(siteDir, folder)), [])).map((path) => `${folder}/${path}`);
}

/** The result of a read, or another value when there is nothing to read. */
async function orMissing<Value, Other>(read: Promise<Value>, other: Other): Promise<Value | Other> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return other;
    throw error;
  }
}

/** Files that are out of date, as problems of the data check. */
export async function staleFileProblems(siteDir: string, model: Model, before: PublishedBefore): Promise<Problem[]> {
  const words = { missing: 'is missing', differs: 'is out of date', superfluous: 'is no longer made' };
  return (await staleFiles(siteDir, model, before)).map(({ file, why }) => ({
    severity: 'error',
    rule: 'generated-files',
    file,
    line: 1,
    column: 1,
    length: 1,
    message: `${words[why]}: run "npm run generate", look at what it changed, and commit it`,
  }));
}
