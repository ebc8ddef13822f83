import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewFile } from './kinds/kind';

/**
 * Writes files: all of them, or none.
 *
 * @param siteDir - absolute path of the site's root.
 * @throws Error when one cannot be written, is there already, or is not what it was when the answers were checked.
 */
export async function writeFiles(siteDir: string, files: readonly NewFile[]): Promise<void> {
  for (const { file, before } of files) {
    if (before !== undefined && (await readFile(join(siteDir, file), 'utf8')) !== before) {
      throw new Error(`${file} was changed by somebody else just now. Run the command again.`);
    }
  }
  const written: NewFile[] = [];
  try {
    for (const file of files) {
      const path = join(siteDir, file.file);
      await mkdir(dirname(path), { recursive: true });
      // "wx": a new file never replaces one that is there.
      await writeFile(path, file.content, { flag: file.before === undefined ? 'wx' : 'w' });
      written.push(file);
    }
  } catch (error) {
    for (const { file, before } of written) {
      if (before === undefined) await rm(join(siteDir, file));
      else await writeFile(join(siteDir, file), before);
    }
    throw error;
  }
}
