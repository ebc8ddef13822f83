import { existsSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { formatReport } from './report';
import { type CheckedSite, checkSite } from './site';

/** Errors among what was found. */
export function errorsOf({ problems }: CheckedSite) {
  return problems.filter((problem) => problem.severity === 'error');
}

/**
 * Shows what is wrong and waits until it has been mended, so that a server that starts with a mistake need not be
 * started twice.
 *
 * @param folders - what to watch, from the site's root; one that is not there is left out.
 * @returns the site without errors.
 */
export async function waitUntilRight(siteDir: string, folders: readonly string[]): Promise<CheckedSite> {
  // Watching begins before the first look, so that no save in between is missed.
  const there = folders.map((folder) => join(siteDir, folder)).filter((folder) => existsSync(folder));
  const changes = there.map((folder) => watch(folder, { recursive: true })[Symbol.asyncIterator]());
  let pending = changes.map((change) => change.next());
  try {
    for (;;) {
      const site = await checkSite(siteDir);
      const errors = errorsOf(site);
      if (errors.length === 0) return site;
      console.error(
        `The pages and facts have mistakes:\n\n${formatReport(errors, site.lineOf)}\n\nWaiting for the next save.`,
      );
      const changed = await Promise.race(pending.map((next, index) => next.then(() => index)));
      pending = pending.map((next, index) => (index === changed ? (changes[index]?.next() ?? next) : next));
    }
  } finally {
    for (const change of changes) void change.return?.();
  }
}
