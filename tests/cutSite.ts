import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutYear } from './builds';
import { fixture, fixtureFiles } from './fixtures';
import { copySite, runTool, type SiteCopy } from './siteCopy';

/** A SIG of the tests that changed its lead after the year was frozen. */
export const changedSig = { slug: 'lighthouses', leadThen: 'cagla-ornek', leadNow: 'ada-sample' };

const page = `docs/sigs/${changedSig.slug}.md`;

/** A sentence of its page with a link to a page that no frozen year has. */
const sentence = 'See the [health page](../governance/health.md#no-lead) for open points.';

/** The SIG's page as it was when the year was frozen. */
function pageThen(): string {
  const [now, then] = [`leads:\n  - ${changedSig.leadNow}\n`, `leads:\n  - ${changedSig.leadThen}\n`];
  const before = fixture(page);
  if (!before.includes(now)) throw new Error(`${page} is not led by ${changedSig.leadNow}`);
  return `${before.replace(now, then)}\n${sentence}\n`;
}

/** A copy of the site with the tests' own groups, one of them in its earlier state, and generated files that fit. */
export function copyBeforeCut(): SiteCopy {
  const copy = copySite({ ...fixtureFiles(), [page]: pageThen() });
  const { status, stderr } = runTool(copy.folder, 'generate');
  if (status !== 0) throw new Error(stderr);
  return copy;
}

/**
 * The same with a frozen year, after which the SIG came to what it is in the tests' other sites.
 *
 * @throws Error with what the command said when the year cannot be frozen.
 */
export function copyAfterCut(): SiteCopy {
  const copy = copyBeforeCut();
  const { status, stderr } = runTool(copy.folder, 'cut', cutYear);
  if (status !== 0) throw new Error(stderr);
  writeFileSync(join(copy.folder, page), fixture(page));
  return copy;
}
