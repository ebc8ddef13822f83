/** Whether a line of the former paths is a pattern: it holds a `*`. */
export function isPattern(path: string): boolean {
  return path.includes('*');
}

/**
 * Matches a path with a pattern. `*` is a part of a name, one letter or more, without a slash; `/**` at the end is
 * everything below a folder, and the folder itself; `**` alone is everything.
 *
 * @param path - a file, or a folder with a slash at its end.
 * @returns what the `*` has found, an empty text for a pattern without one; `undefined` when the path does not match.
 */
export function matchPattern(pattern: string, path: string): string | undefined {
  const isOpen = /(^|\/)\*\*$/.test(pattern);
  const [before = '', after] = pattern.replace(/\*\*$/, '').split('*').map(escaped);
  const star = after === undefined ? '()' : `([^/]+)${after}`;
  return new RegExp(`^${before}${star}${isOpen ? '.*' : ''}$`).exec(path)?.[1];
}

/** The target of a pattern with what its `*` has found. */
export function fillTarget(target: string, found: string): string {
  return target.replace('*', () => found);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
