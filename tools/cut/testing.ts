// What the tests of `npm run cut` work on. No part of the command imports it.
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '../../src/plugins/community/committed';
import { checkSite } from '../../src/plugins/community/site';
import { prose } from '../../src/plugins/community/testing';
import { filesBelow, smallSite, temporaryFolder, writeSite } from '../new/testing';
import { main } from './main';

/** The day of every commit. */
export const day = '2026-11-22';

/** A page of the living version only. */
export const health = prose({ title: 'Health', living_only: true });
const start = prose().replace('Text.\n', 'See [health](governance/health.md). Ask now. ![Map](img/map.png)\n');

const sidebars = { community: ['start', 'governance/health'], groups: ['sigs/index'] };

/** Runs git in a folder, in the name of nobody. */
export function git(folder: string, ...args: string[]): string {
  const settings = ['user.name=Test', 'user.email=test@example.org', 'commit.gpgsign=false'];
  const date = `${day}T12:00:00Z`;
  // Run from a hook, git would work on the repository that the hook is of.
  const here = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };
  const env = { ...process.env, ...here, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const options = { cwd: folder, env, encoding: 'utf8' } as const;
  return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], options).trim();
}

/** The small site in a folder, with its generated files; in git, unless that is not wanted. */
export async function siteFolder({ pages = {}, isInGit = true } = {}): Promise<string> {
  const folder = await temporaryFolder();
  await writeSite(folder, smallSite({ 'start.md': start, 'governance/health.md': health, ...pages }));
  await mkdir(join(folder, 'docs/img'));
  await writeFile(join(folder, 'docs/img/map.png'), 'a map');
  const site = await checkSite(folder);
  const [living] = site.models;
  if (!living) throw new Error('the site has no version');
  await generate(folder, living, site);
  if (isInGit) {
    git(folder, 'init', '--quiet');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'All');
  }
  return folder;
}

/** The files of a site, without those of git. */
export async function contents(folder: string): Promise<Map<string, string>> {
  return new Map([...(await filesBelow(folder))].filter(([file]) => !file.startsWith('.git/')));
}

/** A run, and what it printed. */
export async function run(folder: string, ...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await main({
    args,
    siteDir: folder,
    repository: 'kubesphere/community',
    sidebars,
    today: '2026-12-01',
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}
