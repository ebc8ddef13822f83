import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium';

/** Browser tests: a real Chromium against the built site. No retries: a flaky test is a broken one. */
export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  globalSetup: './globalSetup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // Scripts start late, and machines are shared.
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
  },
});
