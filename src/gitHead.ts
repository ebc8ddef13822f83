import { execFileSync } from 'node:child_process';

/** The commit that a folder is at. */
export type Head = {
  /** Full hash. */
  readonly commit: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly date: string;
};

/** The commit that a folder is at; `undefined` without git or without a commit. */
export function gitHead(cwd: string): Head | undefined {
  try {
    const text = execFileSync('git', ['log', '-1', '--format=%H %ct'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [commit, seconds] = text.trim().split(' ');
    return commit ? { commit, date: new Date(Number(seconds) * 1000).toISOString() } : undefined;
  } catch {
    return undefined;
  }
}
