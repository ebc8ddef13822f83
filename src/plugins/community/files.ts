import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Paths of all files below a folder, from that folder, with forward slashes, in order.
 *
 * @throws Error when there is no such folder, or it cannot be read.
 */
export async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .toSorted();
}
