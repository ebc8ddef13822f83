import type { SiteTexts } from '../../src/plugins/community/read';
import { checkTexts } from '../../src/plugins/community/site';
import { contentOf, withFiles } from '../new/site';
import { apply } from './apply';
import type { Task } from './examples';

/** A day after those of the examples. */
const today = '2031-02-03';

/** What is wrong with the pages and facts of a site, a line each; warnings are left out. */
export async function mistakesOf(site: SiteTexts): Promise<string[]> {
  const { problems } = await checkTexts(site, { today, asOf: '' });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/**
 * Makes the changes that a guide shows, one after another, and checks the site after each as `npm run check:data` would.
 *
 * @param site - the site on which the first change is made.
 * @returns what is wrong, each with the heading of its change; empty when every example does what it says.
 */
export async function compile(tasks: readonly Task[], site: SiteTexts): Promise<string[]> {
  const mistakes: string[] = [];
  let current = site;
  for (const { id, examples } of tasks.flatMap(({ changes }) => changes)) {
    for (const example of examples) {
      const { file, line } = example;
      try {
        const before = contentOf(current, file);
        current = withFiles(current, [{ file, before, content: apply(example, before) }]);
      } catch (error) {
        mistakes.push(`#${id}, line ${line}: ${error instanceof Error ? error.message : error}`);
      }
    }
    mistakes.push(...(await mistakesOf(current)).map((mistake) => `#${id}: ${mistake}`));
  }
  return mistakes;
}
