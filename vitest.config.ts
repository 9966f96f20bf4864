import { defineConfig } from 'vitest/config';

const unit = {
  environment: 'node' as const,
  setupFiles: ['src/build/all-languages.ts'],
  // Left to itself Vitest leaves a core free, which of two is half.
  maxWorkers: '100%',
  // Properties are tried hundreds of times, also where the machine does other work.
  testTimeout: 60_000,
};
/** Tests that put a module of their own in another's place, which those that share modules would not see. */
const APART = ['tests/unit/readme/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/tally.ts'],
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: APART,
          // Files of a worker share its modules: reading them anew cost most of the time. Each leaves them as they were.
          isolate: false,
        },
      },
      { test: { ...unit, name: 'unit-apart', include: APART } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/setup/site.ts'],
          // As many browsers as cores: more software-rendered maps would starve each other.
          maxWorkers: 2,
          // After the unit tests, which take all cores.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
