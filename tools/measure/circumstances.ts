import { availableParallelism, totalmem } from 'node:os';
import { gitHead } from '../../src/gitHead';

/**
 * On what something was measured, in a sentence: the day, the commit, the machine's processors and memory.
 *
 * @param siteDir - absolute path of the site's root.
 */
export function circumstances(siteDir: string, today = new Date()): string {
  const commit = gitHead(siteDir)?.commit.slice(0, 7);
  const processors = availableParallelism();
  const memory = Math.round(totalmem() / 2 ** 30);
  return (
    `Measured on ${today.toISOString().slice(0, 10)}${commit ? ` at or after commit ${commit}` : ''}, with ${processors} ` +
    `processor${processors === 1 ? '' : 's'}, ${memory} GB of memory and Node.js ${process.versions.node}.`
  );
}
