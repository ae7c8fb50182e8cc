import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

/**
 * What waits for a screen or a browser is tried once more: on a busy machine a wait can be too short. A fault fails
 * both times, and a test that needed its second try is named in the report.
 */
const RETRY = 1;

/** Daily work runs unit, components and contracts in seconds; browser tests need a build and run alone. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/setup-unit.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          retry: RETRY,
          testTimeout: 60_000,
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/setup-unit.ts', 'tests/setup-components.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contracts',
          include: ['tests/contracts/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        extends: true as const,
        test: {
          name: browser,
          include: ['tests/e2e/**/*.e2e.ts'],
          env: { STAGECOACH_BROWSER: browser },
          fileParallelism: false,
          retry: RETRY,
          testTimeout: 150_000,
          hookTimeout: 150_000,
        },
      })),
      { extends: true, test: { name: 'bench', include: ['tests/bench/**/*.bench.test.ts'] } },
    ],
  },
});
