/**
 * Checks pages and facts, without building the site. Exits 1 when there is an error.
 *
 *     npm run check:data [-- --format text|github|json] [--errors-only]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatGithub, formatJson, formatReport } from '../src/plugins/community/report';
import { checkSite } from '../src/plugins/community/site';

const formats = {
  text: formatReport,
  github: formatGithub,
  json: formatJson,
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, 'errors-only': { type: 'boolean', default: false } },
  });
  const format = Object.entries(formats).find(([name]) => name === values.format)?.[1];
  if (!format) {
    console.error(`--format ${values.format} is not known; known: ${Object.keys(formats).join(', ')}`);
    return 2;
  }
  const { problems, lineOf } = await checkSite(join(__dirname, '..'));
  const errors = problems.filter((problem) => problem.severity === 'error');
  console.log(format(values['errors-only'] ? errors : problems, lineOf));
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
