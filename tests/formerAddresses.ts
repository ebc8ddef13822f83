import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseFormerPaths } from '../src/plugins/community/formerPaths';
import { dataFiles, formerPathsFile } from '../src/plugins/community/read';
import { formerPathsOf, isFolder } from '../src/plugins/community/redirects/former';
import type { Redirects } from '../src/plugins/community/schema/redirects';

const read = (file: string) => readFileSync(join(__dirname, '..', file), 'utf8');

/** Every path that the former repository ever had; folders end with a slash. */
export const formerPaths = formerPathsOf(
  parseFormerPaths(read(formerPathsFile)),
  parse(read(dataFiles.redirects)) as Redirects,
);

/** Where people may have linked to a path: the addresses differ from those of GitHub in the host alone. */
function formsOf(path: string): string[] {
  if (!isFolder(path)) return [`/${path}`, `/blob/master/${path}`];
  const folders = path === '' ? ['/tree/master/'] : [`/${path}`, `/tree/master/${path}`];
  return folders.flatMap((folder) => [folder, folder.slice(0, -1)]);
}

/** Every address, without the base path, at which somebody may look for one of those paths; not encoded. */
export const formerAddresses: readonly string[] = [...formerPaths].flatMap(formsOf);
