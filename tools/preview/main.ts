import { existsSync, realpathSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Terminal } from '../command';
import { weigh } from './bytes';
import { help, readOptions } from './options';
import { NoSite, readBuiltSite } from './site';
import { summary } from './summary';

/**
 * Compares two built sites.
 *
 * @returns the exit code.
 */
export async function main({ args, siteDir, print, complain }: Terminal): Promise<number> {
  const refuse = (why: string) => {
    complain(`${why}\n\n${help}`);
    return 2;
  };
  const options = readOptions(args);
  if (options.kind === 'wrong') return refuse(options.why);
  if (options.kind === 'help') {
    print(help);
    return 0;
  }
  const [before, after] = [resolve(siteDir, options.before), resolve(siteDir, options.after)];
  if (existsSync(before) && existsSync(after) && realpathSync(before) === realpathSync(after))
    return refuse(`${options.before} and ${options.after} are the same folder: there is nothing to compare.`);
  const out = options.out === undefined ? undefined : resolve(siteDir, options.out);
  const why = out === undefined ? undefined : whyUnwritable(out);
  if (why !== undefined) return refuse(`--out ${options.out} ${why}.`);
  try {
    const sites = [await readBuiltSite(before, options.before), await readBuiltSite(after, options.after)] as const;
    const bytes = { before: weigh(sites[0], options.before), after: weigh(sites[1], options.after) };
    const text = summary(...sites, bytes);
    if (out === undefined) {
      print(text.trimEnd());
      return 0;
    }
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, text);
    print(`written  ${options.out}`);
    return 0;
  } catch (error) {
    if (error instanceof NoSite) return refuse(error.message);
    throw error;
  }
}

/** Why no file can be written at a path, before any work is done for it; folders above it may be missing. */
function whyUnwritable(path: string): string | undefined {
  if (existsSync(path) && statSync(path).isDirectory()) return 'is a folder: name a file';
  let above = dirname(path);
  while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
  return statSync(above).isDirectory() ? undefined : 'is below a file, not below a folder';
}
