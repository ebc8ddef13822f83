import { execFileSync } from 'node:child_process';

/**
 * Which source the "last updated" lines come from. A shallow clone knows one commit only, so its dates would be wrong
 * for nearly every page; a folder without git or without a commit knows none. Both show no date rather than a wrong one.
 */
export function lastUpdateSource(cwd: string): 'git-eager' | 'disabled' {
  try {
    const shallow = execFileSync('git', ['rev-parse', '--is-shallow-repository', 'HEAD'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return shallow.startsWith('false') ? 'git-eager' : 'disabled';
  } catch {
    return 'disabled';
  }
}
