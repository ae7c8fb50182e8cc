import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from './run-command.ts';
import { broke, type Step } from './step.ts';
import { count, failedFiles, type Report, withSecondLook } from './vitest-report.ts';

/** More files than these do not fail by chance. */
const MOST_BY_CHANCE = 5;

/** One run of Vitest, shown as it goes. Throws where it leaves no report. */
const runVitest = async (
  projects: readonly string[],
  files: readonly string[] = [],
): Promise<{ ok: boolean; report: Report }> => {
  const json = path.join(root, '.cache', `vitest-${projects.join('-')}.json`);
  mkdirSync(path.dirname(json), { recursive: true });
  rmSync(json, { force: true });
  const { ok } = await runCommand({
    line: [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${json}`,
      ...files,
    ],
    live: true,
  });
  return { ok, report: JSON.parse(readFileSync(json, 'utf8')) as Report };
};

/**
 * Runs some of the test projects of `vitest.config.ts`. A few files that failed are run once more by themselves, in a
 * new process and with a new browser: what failed because the machine was busy passes then, and is named; a fault
 * fails again.
 */
export const vitestStep = (name: string, ...projects: string[]): Step => ({
  name,
  async run() {
    try {
      let { ok, report } = await runVitest(projects);
      const notes: string[] = [];
      const files = failedFiles(report);
      if (files.length > 0 && files.length <= MOST_BY_CHANCE) {
        const again = await runVitest(projects, files);
        report = withSecondLook(report, again.report);
        ok = again.ok;
        notes.push(
          `Run a second time: ${files.map((file) => path.relative(root, file)).join(', ')}.`,
        );
      }
      const outcome = count(report);
      if (outcome.passed + outcome.failed === 0) return broke('There was no test to run.');
      // An error outside all tests fails the run without failing a test.
      if (!ok && outcome.failed === 0) return { ...outcome, failed: 1, report: 'Vitest failed.' };
      return { ...outcome, report: [...notes, outcome.report].join('\n') };
    } catch {
      return broke('Vitest ended without a report.');
    }
  },
});
