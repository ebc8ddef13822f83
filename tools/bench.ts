/**
 * Measures how long the site builds, and copies of it that have grown.
 *
 *     npm run bench [-- --sizes 100,400]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyElsewhere } from '../tests/otherMachine';
import { readBuilt, timedBuild } from './bench/build';
import { help, readOptions } from './bench/options';
import { type Measured, reportText, slopes, table } from './bench/report';
import { realSite, sizedSite } from './bench/site';
import { runCommand } from './command';
import { circumstances } from './measure/circumstances';

const reportFile = 'measurements/build.md';

type Wanted = { readonly name: string; readonly pages: number };

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Builds a copy of the site, changed in some files. */
async function measure(
  { name, pages }: Wanted,
  { files, removed }: ReturnType<typeof sizedSite>,
  print: (text: string) => void,
): Promise<Measured> {
  const copy = copyElsewhere();
  const end = () => {
    copy.remove();
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, end);
  try {
    for (const path of removed) rmSync(join(copy.folder, path), { recursive: true, force: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(copy.folder, path)), { recursive: true });
      writeFileSync(join(copy.folder, path), content);
    }
    print(`${name}: building without caches …`);
    const cold = await timedBuild(copy.folder, true);
    print(`${name}: ${cold.seconds.toFixed(1)} s; building again …`);
    const warm = await timedBuild(copy.folder, false);
    print(`${name}: ${warm.seconds.toFixed(1)} s`);
    return { name, pages, cold, warm, ...readBuilt(copy.folder) };
  } finally {
    for (const signal of signals) process.removeListener(signal, end);
    copy.remove();
  }
}

runCommand(async ({ args, siteDir, print }) => {
  const { sizes, isWhole, wantsHelp } = readOptions(args);
  if (wantsHelp) {
    print(help);
    return 0;
  }
  const sites = sizes.map((pages) => sizedSite(siteDir, pages));
  const sized: Measured[] = [];
  for (const [index, site] of sites.entries()) {
    const pages = sizes[index] ?? 0;
    sized.push(await measure({ name: `${pages} pages`, pages }, site, print));
  }
  const { pages, ...unchanged } = realSite(siteDir);
  const real = isWhole ? await measure({ name: 'the real site', pages }, unchanged, print) : undefined;
  print(`\n${table(real ? [real, ...sized] : sized)}\n\n${slopes(sized)}`);
  if (real) {
    writeFileSync(join(siteDir, reportFile), reportText(real, sized, circumstances(siteDir)));
    print(`\nWritten: ${reportFile}`);
  }
  return 0;
});
