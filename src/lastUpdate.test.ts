import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastUpdateSource } from './lastUpdate';

let root: string;

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], {
    cwd: root,
    stdio: 'ignore',
  });
}

/** A repository with a number of empty commits. */
function repository(commits: number): string {
  git('init', 'origin');
  for (let count = 0; count < commits; count += 1) git('-C', 'origin', 'commit', '--allow-empty', '-m', 'Commit');
  return join(root, 'origin');
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'last-update-')));
  // Neither the machine's settings nor a repository around the folder nor a hook that runs the tests has a say.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CEILING_DIRECTORIES', root);
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) vi.stubEnv(name, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('a whole repository tells when a page was last updated', () => {
  expect(lastUpdateSource(repository(2))).toBe('git-eager');
});

test('a whole clone does too', () => {
  git('clone', `file://${repository(2)}`, 'clone');
  expect(lastUpdateSource(join(root, 'clone'))).toBe('git-eager');
});

test('a shallow clone does not', () => {
  git('clone', '--depth', '1', `file://${repository(2)}`, 'clone');
  expect(lastUpdateSource(join(root, 'clone'))).toBe('disabled');
});

test('a repository without a commit does not', () => {
  expect(lastUpdateSource(repository(0))).toBe('disabled');
});

test('a folder that is no repository does not', () => {
  expect(lastUpdateSource(root)).toBe('disabled');
});

test('a machine without git does not', () => {
  const path = repository(1);
  vi.stubEnv('PATH', root);
  expect(lastUpdateSource(path)).toBe('disabled');
});
