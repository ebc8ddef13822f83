import type { Problem } from './problems';
import { formerPathsFile } from './read';
import { hasFileNames } from './schema/fields';
import * as say from './schema/messages';

/** The files and folders of the community's former repository. */
export type FormerPaths = {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
};

/**
 * Reads `data/former-paths.txt`.
 *
 * @param content - one path a line, from the repository's root; a line that begins with `#` is a comment.
 */
export function parseFormerPaths(content: string): FormerPaths {
  const files = content.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const folders = files.flatMap((file) => {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
  });
  return { files: new Set(files), folders: new Set(folders) };
}

/** Finds the lines that are no path of a file: the site makes a page at each, which must not lie elsewhere. */
export function wrongFormerPaths(content: string): Problem[] {
  return content.split(/\r?\n/).flatMap((line, index): Problem[] => {
    if (line === '' || line.startsWith('#') || isPath(line)) return [];
    const place = { line: index + 1, column: 1, length: line.length };
    const message = `"${line}" ${say.repositoryPath}`;
    return [{ severity: 'error', rule: 'former-paths-list', file: formerPathsFile, ...place, message }];
  });
}

function isPath(line: string): boolean {
  return !/^\/|\/\/|\\|\/$/.test(line) && hasFileNames(line);
}
