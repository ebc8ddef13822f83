/**
 * Writes every file that is generated from the facts and committed with them, and removes those that are no longer
 * made. Exits 1 without writing anything when a fact is wrong.
 */
import { join } from 'node:path';
import { generate } from '../src/plugins/community/committed';
import { buildModel } from '../src/plugins/community/model';
import { formatProblem, sortProblems } from '../src/plugins/community/problems';
import { readTexts } from '../src/plugins/community/read';
import { checkRules } from '../src/plugins/community/rules';

async function main(): Promise<void> {
  const siteDir = join(__dirname, '..');
  const { model, problems: shape } = buildModel(await readTexts(siteDir, 'current'));
  const problems = [...shape, ...checkRules(model)];
  if (problems.some((problem) => problem.severity === 'error')) {
    console.error(`Nothing written: the community's facts have mistakes.\n`);
    for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
    process.exitCode = 1;
    return;
  }
  const { written, removed, unchanged } = await generate(siteDir, model);
  for (const file of written) console.log(`written  ${file}`);
  for (const file of removed) console.log(`removed  ${file}`);
  console.log(`${unchanged} unchanged`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
