import { describe, expect, test } from 'vitest';
import { type Measured, reportText, slopes, table } from './report';

function site(pages: number, coldSeconds: number, change: Partial<Measured> = {}): Measured {
  return {
    name: `${pages} pages`,
    pages,
    cold: { seconds: coldSeconds, peak: 1.25e9 },
    warm: { seconds: coldSeconds / 2, peak: 0.9e9 },
    main: { bytes: 125_000, brotli: 38_000 },
    ...change,
  };
}

describe('the report of builds', () => {
  test('has a row per site, with pages per second', () => {
    expect(
      table([site(100, 20)])
        .split('\n')
        .at(-1),
    ).toBe(
      '| 100 pages |   100 |   20.0 |   10.0 |          5.0 |         10.0 |    1250 |     900 |    125000 |    38000 |',
    );
  });

  test('says what a hundred pages more cost, from each size to the next', () => {
    const bigger = { cold: { seconds: 50, peak: 2.15e9 }, main: { bytes: 125_030, brotli: 38_010 } };
    expect(
      slopes([site(100, 20), site(400, 50, bigger)])
        .split('\n')
        .at(-1),
    ).toBe('| 100 to 400     |   10.0 |    5.0 |     300 |        10 |');
    expect(slopes([site(100, 20)])).toBe('');
  });

  test('ends with the growth where there is one', () => {
    const real = site(135, 25, { name: 'the real site' });
    expect(reportText(real, [site(100, 20)], 'Measured.')).toMatch(/\| 100 pages .*\|\n$/);
    expect(reportText(real, [site(100, 20), site(400, 50)], 'Measured.')).toMatch(
      /cost:\n\n\| from, to pages .*\n.*\n.*\|\n$/,
    );
  });
});
