import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compressFolder, summary } from '../compress/folder';
import { findNginx } from './find';
import { type RunningNginx, startNginx } from './start';

/** What `npm run serve:nginx` can be told. */
export const help = `npm run serve:nginx    shows the last build the way a server would: nginx, compressed, with redirects and headers

  --port 8080
      port on this machine
  --help
      shows this text

Needs a build, and nginx with its module for brotli. Ends with Ctrl+C.`;

type Run = {
  readonly args: readonly string[];
  /** Absolute path of the site's root. */
  readonly siteDir: string;
  /** Path that the site was built for. */
  readonly baseUrl: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Resolves when the server shall end. */
  readonly until: (server: RunningNginx) => Promise<unknown>;
};

/**
 * Serves the last build with nginx until it is told to end.
 *
 * @returns the exit code.
 */
export async function main({ args, siteDir, baseUrl, print, complain, until }: Run): Promise<number> {
  const refuse = (why: string) => {
    complain(why);
    return 1;
  };
  const port = readPort(args);
  if (typeof port === 'string') return refuse(`${port}\n\n${help}`);
  if (port === undefined) {
    print(help);
    return 0;
  }
  const folder = join(siteDir, 'build');
  if (!existsSync(join(folder, 'index.html'))) return refuse('There is no build to show: run npm run build first.');
  const nginx = findNginx();
  if ('missing' in nginx) return refuse(nginx.missing);
  print(summary(await compressFolder(folder)));
  const server = await startNginx({ folder, baseUrl, port });
  print(`The build is at ${server.origin}${baseUrl}; Ctrl+C ends.`);
  await until(server);
  await server.close();
  return 0;
}

/** The port; nothing when help was asked for; a text that says what is wrong. */
function readPort(args: readonly string[]): number | string | undefined {
  const options = { port: { type: 'string', default: '8080' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (values.help) return undefined;
    return port >= 1 && port <= 65_535 ? port : `--port "${values.port}" is no port: a number from 1 to 65535.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
