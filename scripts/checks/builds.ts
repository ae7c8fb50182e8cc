import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from './run-command.ts';
import { broke, held, type Step } from './step.ts';

export type Target = 'chrome' | 'firefox';

const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Targets of which a build failed: their browser tests would test an older build. */
export const failedTargets = new Set<Target>();

const build = (target: Target, grantsHosts: boolean): Step => ({
  name: `Build for ${target}${grantsHosts ? ', hosts granted (for browser tests)' : ''}`,
  async run() {
    const env = grantsHosts ? { STAGECOACH_GRANT_HOSTS: '1' } : undefined;
    const { ok, output } = await runCommand({
      line: ['wxt', 'build', '-b', target],
      ...(env && { env }),
    });
    if (ok) return held;
    failedTargets.add(target);
    return broke(output);
  },
});

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * What Firefox's store would say of the archive. React writes `innerHTML` where a component asks for
 * raw markup; the linter forbids asking, so that warning is not ours.
 */
const lint: Step = {
  name: 'Firefox’s own lint of the build',
  async run() {
    if (failedTargets.has('firefox')) return broke('The build for firefox failed.');
    const { output } = await runCommand({
      line: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
    });
    try {
      const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
      const { errors, warnings } = JSON.parse(json) as Record<'errors' | 'warnings', LintMessage[]>;
      const ours = [...errors, ...warnings.filter(({ code, file }) => !isReacts(code, file))];
      if (ours.length === 0) return held;
      return broke(
        ours.map((each) => `${each.code} ${each.file ?? ''}: ${each.message}`).join('\n'),
      );
    } catch {
      return broke(output);
    }
  },
};

const isReacts = (code: string, file = ''): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' &&
  readFileSync(path.join(root, '.output/firefox-mv3', file), 'utf8').includes('react.transitional');

/** The builds that are shipped, the builds that the browser tests use, and the store's opinion. */
export const buildSteps: readonly Step[] = [
  ...TARGETS.map((target) => build(target, false)),
  ...TARGETS.map((target) => build(target, true)),
  lint,
];
