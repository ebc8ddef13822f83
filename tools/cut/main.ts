import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { gitHead } from '../../src/gitHead';
import { generate, staleFiles } from '../../src/plugins/community/committed';
import { asOf } from '../../src/plugins/community/model';
import { readSite } from '../../src/plugins/community/read';
import { checkSite, checkTexts } from '../../src/plugins/community/site';
import { checkCommitted, checkRight, checkYear, throwErrors } from './checks';
import { remember, writeAll } from './files';
import { type Frozen, freeze, withFrozen } from './freeze';
import { help, type Options, readOptions } from './options';
import { nextSteps, review } from './review';
import { fileList, summary } from './sizes';
import type { Origin } from './welcome';

/** What a run works with. */
export type Run = {
  /** The words after `npm run cut --`. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the site's root. */
  readonly siteDir: string;
  /** GitHub `owner/name` of the site's repository. */
  readonly repository: string;
  /** The sidebars of the living version. */
  readonly sidebars: SidebarsConfig;
  /** The day it is, `YYYY-MM-DD`; counts where no commit is known. */
  readonly today: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

/**
 * Does what the command line says.
 *
 * @returns 0 when all went well, 1 when nothing was written.
 */
export async function main(run: Run): Promise<number> {
  try {
    const options = readOptions(run.args, run.env);
    if (options.wantsHelp) run.print(help);
    else await cut(run, options);
    return 0;
  } catch (error) {
    run.complain(`Nothing was written: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

async function cut(run: Run, { names, isDryRun, allowsUncommitted }: Options): Promise<void> {
  const { siteDir, repository, sidebars, today, print } = run;
  const head = gitHead(siteDir);
  const day = head?.date.slice(0, 10);
  // A commit may be of last year, and a clock that is behind knows nothing of it.
  const [newestDay = today] = [day ?? '', today].toSorted().toReversed();
  const year = checkYear(siteDir, names, newestDay);
  const notice = checkCommitted(siteDir, allowsUncommitted);
  const { site, living } = await checkRight(siteDir);

  // A fact may be of the day after the commit's, where the day begins earlier.
  const [newest = ''] = [day ?? '', asOf(living)].toSorted().toReversed();
  const origin: Origin = { year, asOf: newest, repository, commit: head?.commit };
  const texts = await readSite(siteDir);
  const planned = await freeze(texts, origin, sidebars);
  const assets = [...planned.assets].filter(([, from]) => existsSync(join(siteDir, from)));
  const frozen: Frozen = { ...planned, assets: new Map(assets) };

  if (notice !== undefined) print(`${notice}\n`);
  if (isDryRun) {
    throwErrors(await checkTexts(withFrozen(texts, frozen), site), 'the frozen year would have mistakes');
    print(`This would be written:\n${await fileList(siteDir, frozen)}`);
    print(`\n${review(origin, frozen)}`);
    return;
  }
  const generated = await write(siteDir, frozen);
  print(await summary(siteDir, frozen, generated));
  print(`\n${review(origin, frozen)}\n\n${nextSteps(origin)}`);
}

/**
 * Writes the frozen year and what is generated with it.
 *
 * @returns the generated files that changed.
 * @throws Error when the site has mistakes then, or a file cannot be written; all is as it was before.
 */
async function write(siteDir: string, { files, assets }: Frozen): Promise<readonly string[]> {
  const undo = [await remember(siteDir, [...files.keys(), ...assets.keys()])];
  try {
    await writeAll(siteDir, files, assets);
    const site = await checkSite(siteDir);
    throwErrors(site, 'the frozen year would have mistakes; what was written of it is removed again');
    const [living] = site.models;
    if (!living) throw new Error('the site has no version');
    const stale = await staleFiles(siteDir, living, site);
    undo.push(
      await remember(
        siteDir,
        stale.map(({ file }) => file),
      ),
    );
    const { written } = await generate(siteDir, living, site);
    await checkRight(siteDir);
    return written;
  } catch (error) {
    for (const restore of undo.toReversed()) await restore();
    throw error;
  }
}
