import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Makes a folder hold these files and no others. A file that is right already is left alone, so that nobody who watches
 * it wakes up.
 *
 * @param folder - absolute path; made when it is missing.
 * @param files - text by path below the folder, with forward slashes.
 */
export async function emitFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const present = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const superfluous = present.filter((file) => !files.has(relative(folder, file).split(sep).join('/')));
  await Promise.all(superfluous.map((file) => rm(file)));
  for (const [path, text] of files) {
    const file = join(folder, path);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
