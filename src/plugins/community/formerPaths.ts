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
