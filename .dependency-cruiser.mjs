import { lineRules, options } from './.dependency-cruiser.rules.ts';

/** The lines: every import, types included. `.dependency-cruiser.reach.mjs` follows the bundles. */
export default {
  forbidden: lineRules,
  options: {
    ...options,
    tsPreCompilationDeps: 'specify',
    webpackConfig: { fileName: '.dependency-cruiser.alias.cjs' },
  },
};
