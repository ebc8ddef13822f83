import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { storeFolder } from '../../src/plugins/cards/store';
import { allProcesses, treeBytes } from './memory';

/** What a build took. */
export type Build = {
  readonly seconds: number;
  /** Most bytes of memory at one time, of all its processes. */
  readonly peak: number;
};

/** What a build left. */
export type Built = {
  /** Bytes of the script that every page loads, as it is and with brotli. */
  readonly main: { readonly bytes: number; readonly brotli: number };
};

/** Where caches are, below the site: of Docusaurus, of the bundler, of the cards. */
const caches = ['.docusaurus', 'node_modules/.cache', storeFolder];

/** Often enough for a peak, seldom enough to cost nothing. */
const sampleEvery = 200;

/**
 * Builds a site once, and watches it.
 *
 * @param folder - a copy of the site, with packages of its own: their folder holds the bundler's cache.
 * @param isCold - takes all caches away before.
 * @throws Error with what the build said when it failed.
 */
export async function timedBuild(folder: string, isCold: boolean): Promise<Build> {
  if (isCold) for (const cache of caches) rmSync(join(folder, cache), { recursive: true, force: true });
  const start = performance.now();
  const program = join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [program, 'build'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const kill = () => child.kill();
  process.once('exit', kill);
  const peak = watch(child);
  const [code] = await once(child, 'exit');
  process.removeListener('exit', kill);
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, peak: peak() };
}

/** Notes the memory of a process until it ends. */
function watch(child: ChildProcess): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeBytes(allProcesses(), child.pid ?? 0));
  }, sampleEvery);
  child.once('exit', () => clearInterval(timer));
  return () => peak;
}

/** What the last build of a site left. */
export function readBuilt(folder: string): Built {
  const scripts = join(folder, 'build/assets/js');
  const name = readdirSync(scripts).find((file) => /^main\.\w+\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no main.js');
  const main = readFileSync(join(scripts, name));
  return { main: { bytes: main.length, brotli: brotliCompressSync(main).length } };
}
