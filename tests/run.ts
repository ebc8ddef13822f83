/**
 * Checks everything, in the order in which mistakes are cheapest to find: types and lint, unit tests, builds, browser
 * tests. Ends with a line that counts what passed and failed; exits 1 when anything failed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildName, builds } from './builds';
import { ensureChromium } from './chromium';
import { copyAfterCut } from './cutSite';
import { largeSiteFiles } from './largeSite';
import { buildSite, copySite, type SiteCopy } from './siteCopy';

type Count = { readonly passed: number; readonly failed: number };

const root = join(__dirname, '..');
const results = join(root, 'test-results');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

/** Runs a program with its output shown; tells whether it ended well. */
function run(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { cwd: root, stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** Does one thing that either works or throws. */
function attempt(work: () => void): Count {
  try {
    work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const one = (isGood: boolean): Count => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** The counts that a runner wrote to a file; a runner that failed counts as at least one failure. */
function counted(isGood: boolean, file: string, read: (report: never) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(join(results, file), 'utf8')) as never);
    return isGood ? count : { ...count, failed: Math.max(1, count.failed) };
  } catch {
    return one(false);
  }
}

/** Runs Vitest; without a configuration of its own, on the unit tests. */
function vitest(report: string, args: readonly string[] = []): Count {
  const isGood = run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, report)}`,
    ...args,
  ]);
  return counted(isGood, report, (counts: { numPassedTests: number; numFailedTests: number }) => ({
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
  }));
}

function browserTests(): Count {
  const isGood = run(bin('playwright'), ['test', '--config', 'tests/playwright.config.ts']);
  return counted(
    isGood,
    'browser.json',
    (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
    }),
  );
}

/** Builds a copy of the site. */
function buildCopy(name: BuildName, copy: SiteCopy): void {
  try {
    const { folder, url, baseUrl } = builds[name];
    buildSite(copy.folder, folder, { SITE_URL: url, BASE_URL: baseUrl });
  } finally {
    copy.remove();
  }
}

const steps: readonly { readonly name: string; readonly work: () => Count }[] = [
  { name: 'Types and lint', work: () => one(run('npm', ['run', '--silent', 'check'])) },
  { name: 'Unit tests', work: () => vitest('unit.json') },
  { name: 'Build', work: () => attempt(() => buildSite(root, builds.site.folder)) },
  { name: 'Build below a base path', work: () => attempt(() => buildCopy('community', copyAfterCut())) },
  { name: 'Build with 200 groups', work: () => attempt(() => buildCopy('large', copySite(largeSiteFiles()))) },
  { name: 'Broken sites', work: () => vitest('integration.json', ['--config', 'tests/vitest.config.mts']) },
  { name: 'Browser', work: () => attempt(() => ensureChromium()) },
  { name: 'Browser tests', work: browserTests },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const { name, work } of steps) {
  console.log(`\n=== ${name}`);
  const { passed, failed } = work();
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
