import { defineConfig } from 'vitest/config';

/** Tests that build whole sites: slow, and apart from the unit tests. */
export default defineConfig({
  test: {
    root: __dirname,
    include: ['integration/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
