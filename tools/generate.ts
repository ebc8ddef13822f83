/**
 * Writes every file that is generated from the facts and committed with them, and removes those that are no longer
 * made. Exits 1 without writing anything when a page or a fact has a mistake.
 */
import { join } from 'node:path';
import { generate } from '../src/plugins/community/committed';
import { formatReport } from '../src/plugins/community/report';
import { checkSite } from '../src/plugins/community/site';

async function main(): Promise<void> {
  const siteDir = join(__dirname, '..');
  const site = await checkSite(siteDir);
  const { models, problems, lineOf } = site;
  const errors = problems.filter((problem) => problem.severity === 'error');
  const [living] = models;
  if (errors.length > 0 || !living) {
    console.error(`Nothing written; the pages and facts have mistakes:\n\n${formatReport(errors, lineOf)}`);
    process.exitCode = 1;
    return;
  }
  const { written, removed, unchanged } = await generate(siteDir, living, site);
  for (const file of written) console.log(`written  ${file}`);
  for (const file of removed) console.log(`removed  ${file}`);
  console.log(`${unchanged} unchanged`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
