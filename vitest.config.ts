import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

/** Daily work runs unit, components and contracts in seconds; browser tests need a build and run alone. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/setup-unit.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/setup-unit.ts', 'tests/setup-components.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        extends: true as const,
        test: {
          name: browser,
          include: ['tests/e2e/**/*.e2e.ts'],
          env: { STAGECOACH_BROWSER: browser },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      })),
      { extends: true, test: { name: 'bench', include: ['tests/bench/**/*.bench.test.ts'] } },
    ],
  },
});
