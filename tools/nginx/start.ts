import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { nginxConfig, type Place } from './config';
import { findNginx } from './find';

/** An nginx that answers on loopback. */
export type RunningNginx = {
  /** Such as `http://127.0.0.1:8080`. */
  readonly origin: string;
  /** Ends it, and removes what it wrote. */
  readonly close: () => Promise<void>;
  /** Resolves when it has ended, by `close` or by itself. */
  readonly ended: Promise<void>;
};

type Options = {
  /** The built site. */
  readonly folder: string;
  /** Path that it was built for; starts and ends with a slash. */
  readonly baseUrl?: string;
  /** Port on loopback; 0 takes a free one. */
  readonly port?: number;
  /** Writes another configuration than that of the site; it must answer `/healthz`. */
  readonly configure?: (place: Place) => string;
};

const address = '127.0.0.1';

/**
 * Starts the system's nginx on a built site, with the configuration of `deploy/nginx`.
 *
 * @throws Error that says what is missing, that the port is taken, why nginx cannot be run, or what it said when it would
 * not start.
 */
export async function startNginx({
  folder,
  baseUrl = '/',
  port = 0,
  configure = nginxConfig,
}: Options): Promise<RunningNginx> {
  const nginx = findNginx();
  if ('missing' in nginx) throw new Error(nginx.missing);
  const listen = `${address}:${await freePort(port)}`;
  const run = mkdtempSync(join(tmpdir(), 'community-nginx-'));
  const config = join(run, 'nginx.conf');
  let said = '';
  try {
    writeFileSync(config, configure({ siteRoot: rootOf(resolve(folder), baseUrl, run), baseUrl, listen }));
    // Started by root, nginx would read the site as a user who may not enter the folders above it.
    const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
    const child = spawn(nginx.program, ['-e', 'stderr', '-p', run, '-c', config, ...asRoot], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // Else there is no process, and nothing that ends.
    await once(child, 'spawn');
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const kill = () => child.kill();
    process.once('exit', kill);
    const ended = once(child, 'exit').then(() => {
      process.removeListener('exit', kill);
      rmSync(run, { recursive: true, force: true });
    });
    await answers(`http://${listen}/healthz`, child);
    const close = () => {
      child.kill();
      return ended;
    };
    return { origin: `http://${listen}`, close, ended };
  } catch (error) {
    rmSync(run, { recursive: true, force: true });
    throw said === '' ? error : new Error(`nginx did not start:\n${said.trim()}`);
  }
}

/** The folder that the host's root is: below a base path one in which the site has its place. */
function rootOf(folder: string, baseUrl: string, run: string): string {
  if (baseUrl === '/') return folder;
  const root = join(run, 'root');
  const place = join(root, baseUrl.slice(0, -1));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(folder, place);
  return root;
}

/** A port of this machine that nothing listens on, the wanted one where it is not 0. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  server.listen(wanted, address);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${wanted} is taken; choose another one with --port`) : error;
  });
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until an address answers. @throws Error when the process ends before, or nothing answers in ten seconds. */
async function answers(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error('nginx ended at once');
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
  child.kill();
  throw new Error('nginx does not answer');
}
