/**
 * Measures pages of the last build with Lighthouse, the way a phone on a slow network loads them.
 *
 *     npm run lighthouse [-- --strict]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { site } from '../site.config';
import { launchOptions } from '../tests/chromium';
import { compressFolder, summary } from './compress/folder';
import { medianOf } from './lighthouse/figures';
import { measure, type Run } from './lighthouse/measure.mjs';
import { help, type Options, readOptions } from './lighthouse/options';
import { type Measured, missed, reportText, table } from './lighthouse/report';
import { measuredServer } from './lighthouse/server';
import { circumstances } from './measure/circumstances';

const siteDir = join(import.meta.dirname, '..');
const reportFile = 'measurements/lighthouse.md';

async function main({ paths, runs, isStrict, isWhole }: Options): Promise<number> {
  const folder = join(siteDir, 'build');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no build to measure: run npm run build first.');
  console.log(summary(await compressFolder(folder)));
  const browser = launchOptions();
  const server = await measuredServer(folder, site.baseUrl);
  const all = new Map<string, Run[]>(paths.map((path) => [path, []]));
  try {
    // The runs of a page are apart, so that what else the machine does for a while disturbs one of them.
    for (let run = 1; run <= runs; run += 1) {
      for (const [path, done] of all) {
        console.log(`Run ${run} of ${runs}: ${path}`);
        done.push(await measure(server.origin + site.baseUrl.slice(0, -1) + path, browser));
      }
    }
  } finally {
    await server.close();
  }
  const pages = [...all].map(
    ([path, done]): Measured => ({
      path,
      figures: medianOf(done.map(({ figures }) => figures)),
      audits: [...new Set(done.flatMap(({ audits }) => audits))],
    }),
  );
  console.log(`\n${table(pages)}\n`);
  const misses = missed(pages);
  console.log(misses.length === 0 ? 'All targets are met.' : `Targets missed:\n${misses.join('\n')}`);
  if (isWhole) {
    const { version } = createRequire(import.meta.url)('lighthouse/package.json') as { version: string };
    const [first] = [...all.values()].flat();
    const around = { runs, lighthouse: version, browser: `Chromium ${first?.browser}`, server: server.name };
    writeFileSync(join(siteDir, reportFile), reportText(pages, { ...around, circumstances: circumstances(siteDir) }));
    console.log(`Written: ${reportFile}`);
  }
  return isStrict && misses.length > 0 ? 1 : 0;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.wantsHelp) console.log(help);
  else process.exitCode = await main(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
