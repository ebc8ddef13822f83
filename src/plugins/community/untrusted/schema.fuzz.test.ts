import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invisible } from '../hiddenSigns';
import { formatProblem, type Problem } from '../problems';
import type { SiteTexts } from '../read';
import { formatGithub, formatReport } from '../report';
import { checkTexts } from '../site';
import { type Edit, edit, edited, payloads, smallSite } from './edits';

const days = { today: '2023-12-31', asOf: '2023-12-31' };

/** How many lines each file has that people write. */
function linesOf({ versions, published, redirects, addresses }: SiteTexts): ReadonlyMap<string, number> {
  const files = versions.flatMap(({ pages, people, channels, forms }) => [
    ...pages.map(({ path, content }) => ({ file: `docs/${path}`, content })),
    ...[people, channels, ...(forms ? [forms] : [])],
  ]);
  return new Map(
    [...files, published, redirects, addresses].map(({ file, content }) => [file, content.split('\n').length]),
  );
}

/** What is wrong with the report of a problem itself; nothing when it stands at a line of a file, in signs that are seen. */
function badlyTold(problem: Problem, lines: ReadonlyMap<string, number>): string[] {
  const { file, line, column, length } = problem;
  const isPlaced = line >= 1 && line <= (lines.get(file) ?? 0) && column >= 1 && length >= 1;
  return [
    ...(isPlaced ? [] : ['place']),
    ...(invisible.test(formatProblem(problem).replaceAll('\t', ' ')) ? ['signs'] : []),
  ];
}

/** Checks the site after an edit: never an exception, and every problem at its line. */
async function check(change: Edit): Promise<readonly Problem[]> {
  const site = edited(change);
  const { problems, lineOf } = await checkTexts(site, days);
  const lines = linesOf(site);
  expect(problems.filter((problem) => badlyTold(problem, lines).length > 0)).toEqual([]);
  const reports = [formatReport(problems, lineOf).replaceAll('\n', ''), formatGithub(problems).replaceAll('\n', '')];
  expect(reports.filter((report) => invisible.test(report.replaceAll('\t', '')))).toEqual([]);
  return problems.filter(({ severity }) => severity === 'error');
}

test('the small site has no error before it is edited', async () => {
  const { problems } = await checkTexts(smallSite, days);
  expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
});

describe('whatever stands in a field', () => {
  test('it is refused at a line, or accepted; never does the check itself fail', async () => {
    await fc.assert(
      fc.asyncProperty(edit, async (change) => {
        const errors = await check(change);
        const isHidden = typeof change.put === 'string' && invisible.test(change.put);
        if (isHidden) expect(errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 80, interruptAfterTimeLimit: 3000, markInterruptAsFailure: false, verbose: 1 },
    );
  }, 60_000);

  test.each(payloads.map((put) => [put.slice(0, 40), put]))(
    '%j as a name of a group and as a key',
    async (_short, put) => {
      const places = [
        { file: 'docs/sigs/network.md', index: 0, on: 'value' },
        { file: 'data/people.yml', index: 0, on: 'name' },
      ] as const;
      for (const place of places) await check({ ...place, put });
    },
  );
});
