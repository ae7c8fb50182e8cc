import path from 'node:path';
import { root } from './run-command.ts';
import type { Outcome } from './step.ts';

/** The part of Vitest's JSON report that is counted. */
export interface Report {
  testResults: readonly FileReport[];
}

interface FileReport {
  /** The test file's path. */
  name: string;
  status: string;
  assertionResults: readonly { status: string }[];
}

const isPassed = ({ status }: { status: string }): boolean => status === 'passed';

const isWhole = (file: FileReport): boolean =>
  isPassed(file) && file.assertionResults.every(isPassed);

/** The test files in which anything failed or was left out. */
export const failedFiles = (report: Report): string[] =>
  report.testResults.filter((file) => !isWhole(file)).map(({ name }) => name);

/** The first report with the files that were run again as they ended then. */
export const withSecondLook = (first: Report, second: Report): Report => {
  const again = new Map(second.testResults.map((file) => [file.name, file]));
  return { testResults: first.testResults.map((file) => again.get(file.name) ?? file) };
};

/**
 * Skipped and planned tests count as failed: what is not run is not proven. A file that could not even be
 * loaded holds no tests, so it counts as one.
 */
export const count = ({ testResults }: Report): Outcome => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = all.filter(isPassed).length;
  const skipped = all.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const lines = unloaded.map(({ name }) => `${path.relative(root, name)} could not be loaded.`);
  if (skipped > 0) lines.push(`${skipped} tests were skipped; a skipped test counts as failed.`);
  return { passed, failed: all.length - passed + unloaded.length, report: lines.join('\n') };
};
