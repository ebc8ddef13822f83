import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { copyParts, type SiteCopy } from '../siteCopy';

const root = join(__dirname, '..', '..');

/**
 * Copies the site as somebody else has it: in another folder, with packages of its own, and with the history of the commit
 * but no cache. What is not committed comes along.
 *
 * @throws Error when git fails.
 */
export function copyElsewhere(): SiteCopy {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // Beside the packages, on one disk, where files can have a second name.
  const place = mkdtempSync(join(cache, 'elsewhere-'));
  const folder = join(place, 'a folder with a longer name', 'site');
  mkdirSync(folder, { recursive: true });
  copyParts(folder);
  // No link to the folder: names of styles hold the path from the site to a package.
  linkFiles(join(root, 'node_modules'), join(folder, 'node_modules'));
  copyHistory(folder);
  return { folder, remove: () => rmSync(place, { recursive: true, force: true }) };
}

/** Gives all files of a folder a second name below another one; leaves out caches. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === '.cache') continue;
    if (entry.isDirectory()) linkFiles(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** The site's commits; nothing without git or a commit, where a build knows none either. */
function copyHistory(folder: string): void {
  const git = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    git(root, 'rev-parse', '--verify', 'HEAD');
  } catch {
    return;
  }
  const clone = join(folder, '..', 'clone');
  git(root, 'clone', '--quiet', '--no-checkout', root, clone);
  execFileSync('mv', [join(clone, '.git'), join(folder, '.git')]);
  git(folder, 'reset', '--quiet');
}

/** Settings of another machine: clock, time zone, language, number of threads. */
export const otherSettings = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  RAYON_NUM_THREADS: '1',
  DOCUSAURUS_SSR_CONCURRENCY: '1',
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(join(__dirname, 'clock.cjs'))}`.trim(),
} as const;
