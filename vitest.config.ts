import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/merge-modules.ts',
    // PowerShell and RDP servers start slowly on a busy machine; no test measures time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Real servers and processes start late now and then on a busy machine. A fault of ours fails twice.
    retry: 1,
    pool: 'forks',
    // What takes seconds to make (the compiled project, a release, a PowerShell) serves all test files of a process.
    isolate: false,
    // Half of the time it is PowerShell that works, or a server that waits.
    maxWorkers: availableParallelism(),
    // Tests of one file that run side by side, because they wait for processes to start.
    maxConcurrency: 3,
  },
});
