import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/repository/**/*.test.ts', '*.test.ts'],
    // Processes, not threads: `buildIndex.mjs` starts its work when it is loaded in a worker thread.
    pool: 'forks',
    // Half an hour off every other zone and with summer time: a test that leans on the machine's zone fails here.
    env: { TZ: 'America/St_Johns' },
  },
});
