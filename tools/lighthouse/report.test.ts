import { describe, expect, test } from 'vitest';
import { type Figures, medianOf, missedTargets } from './figures';
import { missed, reportText, table } from './report';

const good: Figures = {
  fcp: 752.6,
  lcp: 830.2,
  tbt: 0,
  cls: 0,
  si: 752.6,
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  bytes: 84_321,
};

describe('the figures of a page', () => {
  test('are each the middle one of its runs', () => {
    const runs = [
      { ...good, lcp: 900, tbt: 3 },
      { ...good, lcp: 800, tbt: 90 },
      { ...good, lcp: 850, tbt: 1 },
    ];
    expect(medianOf(runs)).toEqual({ ...good, lcp: 850, tbt: 3 });
    expect(medianOf(runs.slice(0, 2))).toEqual({ ...good, lcp: 800, tbt: 3 });
    expect(() => medianOf([])).toThrow('No run to take the median of');
  });

  test.each<[change: Partial<Figures>, lines: string[]]>([
    [{}, []],
    [{ lcp: 999.9, tbt: 49.9, fcp: 5000 }, []],
    [{ lcp: 1000 }, ['LCP ms is 1000, target: below 1000']],
    [{ tbt: 50 }, ['TBT ms is 50, target: below 50']],
    [{ cls: 0.0041 }, ['CLS is 0.004, target: 0']],
    [{ performance: 99, seo: 92 }, ['Performance is 99, target: 100', 'SEO is 92, target: 100']],
  ])('with %j miss %j', (change, lines) => {
    expect(missedTargets({ ...good, ...change })).toEqual(lines);
  });
});

describe('the report', () => {
  const page = { path: '/sigs', figures: good, audits: [] };
  const slow = { path: '/', figures: { ...good, performance: 98 }, audits: ['render-blocking-resources'] };
  const around = { runs: 3, lighthouse: '12.8.2', browser: 'Chromium 1', server: 'nginx', circumstances: 'Measured.' };

  test('has a row per page', () => {
    expect(table([page]).split('\n').at(-1)).toBe(
      '| /sigs |    753 |    830 |      0 |   0 |   753 |         100 |           100 |            100 | 100 | 84.3 |',
    );
  });

  test('names what was missed, and what cost points', () => {
    expect(missed([page, slow])).toEqual([
      '/: Performance is 98, target: 100',
      '/: points lost by render-blocking-resources',
    ]);
    expect(reportText([slow], around)).toMatch(
      /Missed:\n\n- \/: Performance is 98, target: 100\n- \/: points lost by .*\n$/,
    );
    expect(reportText([page], around)).toMatch(/SEO 100\. All are met\.\n$/);
  });
});
