import { createRequire } from 'node:module';

import { defineConfig } from 'vitest/config';

// One copy of graphql for our code and for the CommonJS packages: "instance of" fails between two.
const graphql = createRequire(import.meta.url).resolve('graphql');

// Files share a process (`isolate: false`): each has a database of its own, and what is loaded once serves the next. Loading anew was a
// third of the time. So a file leaves nothing behind: no mock of a module, no clock that stands still, no setting.
const common = {
  environment: 'node',
  pool: 'forks',
  testTimeout: 20_000,
  hookTimeout: 60_000,
  globalSetup: './test/kit/postgres-for-tests.ts',
} as const;

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    watch: false,
    teardownTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'server',
          include: ['{bin,gateway,identity}/**/*.test.ts', 'bench/lib/*.test.ts', 'test/{kit,contract}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'subgraphs',
          include: ['subgraphs/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: './admin-ui/vite.config.ts',
        root: './admin-ui',
        test: {
          name: 'console',
          include: ['**/*.test.{ts,tsx}'],
          environment: 'node',
          pool: 'forks',
          isolate: false,
          // As in the others: one worker would have these run alone, with a core that waits.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'journeys',
          include: ['test/{journeys,faults}/**/*.test.ts'],
          // Real processes fill both cores: one journey after the other. Two at a time took longer.
          fileParallelism: false,
          // One worker for all of them, so that they share one stack (test/kit/journey.ts).
          isolate: false,
          sequence: { groupOrder: 1 },
          // The first one waits for the stack.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
