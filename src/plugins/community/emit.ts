import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pathsBelow } from './files';

/**
 * Makes a folder hold these files and no others. A file that is right already is left alone, so that nobody who watches
 * it wakes up.
 *
 * @param folder - absolute path; made when it is missing.
 * @param files - text or bytes by path below the folder, with forward slashes.
 * @throws Error when a path leads out of the folder; nothing is written then.
 */
export async function emitFolder(folder: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
  for (const path of files.keys()) {
    if (!join(folder, path).startsWith(folder + sep)) throw new Error(`"${path}" leads out of ${folder}`);
  }
  await mkdir(folder, { recursive: true });
  const superfluous = (await pathsBelow(folder)).filter((path) => !files.has(path));
  await Promise.all(superfluous.map((path) => rm(join(folder, path))));
  for (const [path, content] of files) {
    const file = join(folder, path);
    const bytes = Buffer.from(content);
    const before = await readFile(file).catch(() => undefined);
    if (before?.equals(bytes)) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
