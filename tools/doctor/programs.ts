import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What the doctor asks other programs. Each throws an Error, one sentence, when its program does not end well. */
export type Programs = {
  /** What knip prints as JSON. */
  readonly unused: (siteDir: string) => string;
  /** What npm's audit prints as JSON. */
  readonly audit: (siteDir: string) => string;
};

export const programs: Programs = {
  unused: (siteDir) => {
    const knip = join(siteDir, 'node_modules/.bin/knip');
    return run('knip', [knip, '--reporter', 'json'], { siteDir, seconds: 120 });
  },
  audit: (siteDir) => run('npm audit', ['npm', 'audit', '--json'], { siteDir, seconds: 60 }),
};

/** Megabytes that a program may print. */
const longest = 64;

/**
 * Runs a program, which may end with any code.
 *
 * @param name - what it is called in messages.
 * @param command - the program, and what it is told.
 * @param limits - where it runs, and when it is given up.
 * @returns what it printed; its complaints when it printed nothing.
 * @throws Error when it cannot be started, does not end in time or prints too much.
 */
export function run(
  name: string,
  [program = '', ...args]: readonly string[],
  { siteDir, seconds }: { readonly siteDir: string; readonly seconds: number },
): string {
  const { stdout, stderr, error } = spawnSync(program, args, {
    cwd: siteDir,
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: longest * 1024 * 1024,
  });
  const code = error && 'code' in error ? error.code : undefined;
  if (code === 'ETIMEDOUT') throw new Error(`${name} did not end within ${seconds} seconds`);
  if (code === 'ENOBUFS') throw new Error(`${name} printed more than ${longest} MB`);
  if (error) throw new Error(`${name} could not be started: ${code ?? error.message}`);
  return stdout.trim() || stderr;
}
