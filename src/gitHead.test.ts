import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitHead } from './gitHead';

let folder: string;

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();

/** An empty commit of a moment. */
function commit(moment: string): string {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: moment };
  execFileSync('git', [...who, 'commit', '--quiet', '--allow-empty', '-m', 'A'], { cwd: folder, env });
  return git('rev-parse', 'HEAD');
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'git-head-'));
});

afterEach(() => rm(folder, { recursive: true }));

test.each<[moment: string, date: string]>([
  ['2023-06-30T12:00:00Z', '2023-06-30T12:00:00.000Z'],
  ['2023-06-30T23:30:00-02:30', '2023-07-01T02:00:00.000Z'],
  ['2023-07-01T05:00:00+08:00', '2023-06-30T21:00:00.000Z'],
])('a commit of %s is of %s, by the clock of UTC', (moment, date) => {
  git('init', '--quiet');
  expect(gitHead(folder)).toBe(undefined);
  expect({ commit: commit(moment), date }).toEqual(gitHead(folder));
});

test('the newest commit counts, in any folder of the repository', async () => {
  git('init', '--quiet');
  commit('2022-01-01T00:00:00Z');
  const newest = commit('2023-01-01T00:00:00Z');
  await mkdir(join(folder, 'docs'));
  expect(gitHead(join(folder, 'docs'))).toEqual({ commit: newest, date: '2023-01-01T00:00:00.000Z' });
});

test('there is none without a repository, or without a folder', () => {
  expect(gitHead(folder)).toBe(undefined);
  expect(gitHead(join(folder, 'nowhere'))).toBe(undefined);
});
