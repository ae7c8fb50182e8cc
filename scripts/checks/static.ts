import { runCommand, type Command } from './run-command.ts';
import { broke, held, type Step } from './step.ts';

const step = (name: string, ...commands: Command['line'][]): Step => ({
  name,
  async run() {
    for (const line of commands) {
      const { ok, output } = await runCommand({ line });
      if (!ok) return broke(output);
    }
    return held;
  },
});

const FOLDERS = ['lib', 'components', 'entrypoints'] as const;

/** What can be said of the sources without running them. Each counts as one check. */
export const staticSteps: readonly Step[] = [
  step('Format', ['prettier', '--check', '--log-level', 'warn', '.']),
  step('Types', ['wxt', 'prepare'], ['tsc', '--noEmit', '-p', '.']),
  step('Lint', ['oxlint', '--type-aware', '--deny-warnings']),
  step('Import rules: every line', [
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err-long',
    ...FOLDERS,
  ]),
  step('Import rules: what the bundles reach', [
    'depcruise',
    '--config',
    '.dependency-cruiser.reach.mjs',
    '--output-type',
    'err-long',
    ...FOLDERS,
  ]),
  step('Nothing unused', ['knip', '--no-progress']),
];
