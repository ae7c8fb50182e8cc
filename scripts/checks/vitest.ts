import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from './run-command.ts';
import { broke, type Outcome, type Step } from './step.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

/**
 * Skipped and planned tests count as failed: what is not run is not proven. A file that could not even be
 * loaded holds no tests, so it counts as one.
 */
export const count = (report: Report): Outcome => {
  const skipped = report.numPendingTests + report.numTodoTests;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + skipped + unloaded.length;
  const lines = unloaded.map(({ name }) => `${path.relative(root, name)} could not be loaded.`);
  if (skipped > 0) lines.push(`${skipped} tests were skipped; a skipped test counts as failed.`);
  return { passed: report.numPassedTests, failed, report: lines.join('\n') };
};

/** Runs some of the test projects of `vitest.config.ts`, showing them as they go. */
export const vitestStep = (name: string, ...projects: string[]): Step => ({
  name,
  async run() {
    const file = path.join(root, '.cache', `vitest-${projects.join('-')}.json`);
    mkdirSync(path.dirname(file), { recursive: true });
    rmSync(file, { force: true });
    const { ok } = await runCommand({
      line: [
        'vitest',
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      live: true,
    });
    try {
      const outcome = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
      if (outcome.passed + outcome.failed === 0) return broke('There was no test to run.');
      // An error outside all tests fails the run without failing a test.
      if (!ok && outcome.failed === 0) return { ...outcome, failed: 1, report: 'Vitest failed.' };
      return outcome;
    } catch {
      return broke('Vitest ended without a report.');
    }
  },
});
