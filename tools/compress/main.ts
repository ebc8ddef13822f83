import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Terminal } from '../command';
import { compressFolder, summary } from './folder';

/** What `npm run compress` can be told. */
export const help = `npm run compress [-- <folder>]    writes .br and .gz beside the texts of a built site, for servers that send them

  <folder>
      the built site; build, when none is given
  --help
      shows this text

Texts that have not changed since the last time are left alone.`;

/**
 * Compresses a built site.
 *
 * @returns the exit code.
 */
export async function main({ args, siteDir, print, complain }: Terminal): Promise<number> {
  const refuse = (why: string) => {
    complain(why);
    return 1;
  };
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
  });
  const [wrong] = Object.keys(values).filter((name) => name !== 'help');
  if (wrong !== undefined) return refuse(`"--${wrong}" is not known.\n\n${help}`);
  if (values.help) {
    print(help);
    return 0;
  }
  const [name = 'build', ...more] = positionals;
  if (more.length > 0) return refuse(`One folder at a time, not ${positionals.join(' and ')}.\n\n${help}`);
  const folder = resolve(siteDir, name);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return refuse(`There is no folder ${name}: run npm run build first.`);
  print(summary(await compressFolder(folder)));
  return 0;
}
