import { options, reachRules } from './.dependency-cruiser.rules.ts';

/** The bundles: only what is left after compilation, so that `import type` reaches nothing. */
export default {
  forbidden: reachRules,
  options: {
    ...options,
    tsPreCompilationDeps: false,
    webpackConfig: { fileName: '.dependency-cruiser.alias.cjs' },
  },
};
