import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts files back as they were. */
export type Restore = () => Promise<void>;

/**
 * Remembers files as they are, so that they can be put back: one that is not there yet is removed then, with the folders
 * that were made for it.
 *
 * @param siteDir - absolute path of the site's root.
 * @param files - from the site's root.
 */
export async function remember(siteDir: string, files: Iterable<string>): Promise<Restore> {
  const steps: Restore[] = [];
  for (const file of files) {
    const path = join(siteDir, file);
    if (existsSync(path)) {
      const content = await readFile(path);
      steps.push(() => writeFile(path, content));
    } else {
      const made = firstMissing(path);
      steps.push(() => rm(made, { recursive: true, force: true }));
    }
  }
  return async () => {
    for (const step of steps) await step();
  };
}

/** The uppermost folder on the way to a file that is not there, or the file itself. */
function firstMissing(path: string): string {
  const above = dirname(path);
  return above === path || existsSync(above) ? path : firstMissing(above);
}

/**
 * Writes texts and copies files.
 *
 * @param siteDir - absolute path of the site's root.
 * @param texts - by path from the site's root.
 * @param copies - where each file stands, by where it goes, both from the site's root.
 */
export async function writeAll(
  siteDir: string,
  texts: ReadonlyMap<string, string>,
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  const make = (file: string) => mkdir(dirname(join(siteDir, file)), { recursive: true });
  for (const [file, text] of texts) {
    await make(file);
    await writeFile(join(siteDir, file), text);
  }
  for (const [to, from] of copies) {
    await make(to);
    await copyFile(join(siteDir, from), join(siteDir, to));
  }
}
