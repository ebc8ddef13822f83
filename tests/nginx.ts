import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '../tools/compress/folder';
import { debianPackages, findNginx, findProgram } from '../tools/nginx/find';
import { startNginx } from '../tools/nginx/start';
import { type BuildName, builds } from './builds';

/** What the tests of a server need: nginx with its module, and wrk, which makes a load. */
export type ServerPrograms = { readonly hasNginx: boolean; readonly wrk: string | undefined };

/** Finds nginx and wrk, or, as root on Debian, installs them; what is missing in the end is said on the console. */
export function ensureNginx(): ServerPrograms {
  if ('missing' in findNginx() || findProgram('wrk') === undefined) install([...debianPackages, 'wrk']);
  const nginx = findNginx();
  const wrk = findProgram('wrk');
  if ('missing' in nginx) console.warn(`What nginx answers is not checked. ${nginx.missing}`);
  else if (wrk === undefined)
    console.warn('nginx under load is not checked. Install wrk (Debian: apt-get install wrk).');
  return { hasNginx: !('missing' in nginx), wrk };
}

function install(packages: readonly string[]): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Not all of ${packages.join(', ')} are on this machine; trying the system packages …`);
  try {
    execFileSync('sh', ['-c', `apt-get update -qq && apt-get install -y -qq ${packages.join(' ')}`], {
      // In run level 1 Debian installs a server without starting it.
      env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'inherit',
      timeout: 10 * 60 * 1000,
    });
  } catch {
    console.log('The system packages did not work.');
  }
}

/** A built site behind nginx, with a folder of its own. */
export type NginxSite = { readonly origin: string; readonly folder: string; readonly close: () => Promise<void> };

/**
 * Serves a copy of a build with nginx, compressed in haste: a build itself is left as it is.
 *
 * @param build - which one.
 */
export async function serveBuild(build: BuildName): Promise<NginxSite> {
  const folder = mkdtempSync(join(tmpdir(), 'community-served-'));
  const { folder: built, baseUrl } = builds[build];
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(built, folder, { recursive: true, preserveTimestamps: true });
    await compressFolder(folder, { brotli: 4, gzip: 6 });
    const { origin, close } = await startNginx({ folder, baseUrl });
    return { origin, folder, close: () => close().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
