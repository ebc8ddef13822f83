/**
 * Checks pages and facts, without building the site. Exits 1 when there is an error.
 *
 *     npm run check:data [-- --format text|github|json] [--errors-only]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { staleFileProblems } from '../src/plugins/community/committed';
import { formatGithub, formatJson, formatReport } from '../src/plugins/community/report';
import { checkSite } from '../src/plugins/community/site';

const formats: Readonly<Record<string, typeof formatReport>> = {
  text: formatReport,
  github: formatGithub,
  json: formatJson,
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, 'errors-only': { type: 'boolean', default: false } },
  });
  const format = Object.entries(formats).find(([name]) => name === values.format)?.[1];
  if (!format) {
    console.error(`--format ${values.format} is not known; known: ${Object.keys(formats).join(', ')}`);
    return 2;
  }
  const siteDir = join(__dirname, '..');
  const site = await checkSite(siteDir);
  const { models, lineOf } = site;
  const isClean = site.problems.every((problem) => problem.severity === 'warning');
  const [living] = models;
  // What is generated from wrong facts is not worth a word.
  const stale = isClean && living ? await staleFileProblems(siteDir, living, site) : [];
  const problems = [...site.problems, ...stale];
  const errors = problems.filter((problem) => problem.severity === 'error');
  console.log(format(values['errors-only'] ? errors : problems, lineOf, problems));
  return errors.length > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
