import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/temp-folder.ts', 'test/support/shared-postgres.ts'],
    exclude: ['test/browser/**', 'test/chaos/**'],
    // Modules keep no state, so files may share them; and most tests wait for sockets more than they compute.
    isolate: false,
    maxWorkers: 4,
    // What fails may take long; what passes waits for nothing, even where others use the machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    // CommonJS packages look as they do to Node, not as a bundler would have them.
    deps: { interopDefault: false },
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/sandbox/page/**'] },
  },
});
