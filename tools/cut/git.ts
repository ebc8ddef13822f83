import { execFileSync } from 'node:child_process';

/**
 * The files of the site that git holds in another state, or not at all.
 *
 * @param cwd - absolute path of the site's root.
 * @returns paths as git tells them; `undefined` where there is no git or no repository.
 */
export function uncommitted(cwd: string): string[] | undefined {
  const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.'];
  try {
    const text = execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    // Each entry: two letters for its state, a space, its path.
    return text
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => entry.slice(3));
  } catch {
    return undefined;
  }
}
