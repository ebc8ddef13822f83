import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import type { Figures } from './figures';

/** What one run found. */
export type Run = {
  readonly figures: Figures;
  /** Audits that cost points. */
  readonly audits: readonly string[];
  /** Such as `Chromium 140.0.7339.16`. */
  readonly browser: string;
};

type Browser = { readonly executablePath: string; readonly args: readonly string[] };

/**
 * Runs Lighthouse on a page, in a browser of its own, as a phone on a slow network.
 *
 * @throws Error with what Lighthouse says when the page could not be measured.
 */
export async function measure(url: string, { executablePath, args }: Browser): Promise<Run> {
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', ...args],
    logLevel: 'error',
  });
  try {
    const options = { port: chrome.port, output: 'json', logLevel: 'error' } as const;
    let result = await lighthouse(url, options);
    // Now and then the browser records nothing: that run says nothing of the page.
    if (result?.lhr.runtimeError?.code === 'NO_NAVSTART') result = await lighthouse(url, options);
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
    const { audits, categories, environment, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    const value = (name: string) => {
      const number = audits[name]?.numericValue;
      if (number === undefined) throw new Error(`${url}: Lighthouse has no figure for ${name}`);
      return number;
    };
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    return {
      figures: {
        fcp: value('first-contentful-paint'),
        lcp: value('largest-contentful-paint'),
        tbt: value('total-blocking-time'),
        cls: value('cumulative-layout-shift'),
        si: value('speed-index'),
        performance: score('performance'),
        accessibility: score('accessibility'),
        bestPractices: score('best-practices'),
        seo: score('seo'),
        bytes: value('total-byte-weight'),
      },
      audits: Object.values(categories).flatMap(({ score: reached, auditRefs }) =>
        reached === 1
          ? []
          : auditRefs.flatMap(({ id, weight }) => (weight > 0 && (audits[id]?.score ?? 1) < 1 ? [id] : [])),
      ),
      browser: /(?:Headless)?Chrome\/([\d.]+)/.exec(environment.hostUserAgent)?.[1] ?? 'unknown',
    };
  } finally {
    chrome.kill();
  }
}
