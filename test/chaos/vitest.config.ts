import { defineConfig } from 'vitest/config';

/** Real processes, killed, stopped or locked out, databases that fall silent, floods of hostile requests: these may use the wall clock, and random ones print their seed. So may what measures how the readers take what was made to hold them up. */
export default defineConfig({
  test: {
    include: ['test/chaos/**/*.test.ts'],
    globalSetup: ['test/support/temp-folder.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // Each has its own processes, and their timing counts.
    fileParallelism: false,
    deps: { interopDefault: false },
  },
});
