import { browserSteps } from './checks/browser-tests.ts';
import { buildSteps } from './checks/builds.ts';
import { staticSteps } from './checks/static.ts';
import type { Outcome, Step } from './checks/step.ts';
import { vitestStep } from './checks/vitest.ts';

const fast = vitestStep('Unit, component and contract tests', 'unit', 'components', 'contracts');

const built = vitestStep('What the builds hold', 'built');

/** `npm test` runs all; `npm run check` the first; `npm run test:e2e` the last. */
const PLANS: Readonly<Record<string, readonly Step[]>> = {
  all: [...staticSteps, fast, ...buildSteps, built, ...browserSteps],
  check: staticSteps,
  browsers: [...buildSteps, built, ...browserSteps],
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A step that throws is a failed step, so that it hides none of the next ones. */
const runStep = async (step: Step): Promise<Outcome> => {
  try {
    return await step.run();
  } catch (error) {
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, report };
  }
};

const plan = PLANS[process.argv[2] ?? 'all'];
if (!plan) throw new Error(`Say one of: ${Object.keys(PLANS).join(', ')}.`);

const start = performance.now();
const total = { passed: 0, failed: 0 };
const failures: string[] = [];

for (const [index, step] of plan.entries()) {
  const began = performance.now();
  console.log(`[${index + 1}/${plan.length}] ${step.name} …`);
  const { passed, failed, report } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
  if (report) console.log(report.trimEnd());
  if (failed > 0) failures.push(`${step.name} (${failed})`);
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed, ` : '';
  console.log(`  ${failed > 0 ? 'FAILED' : 'ok'}  ${counts}${seconds(began)}`);
}

console.log(`\n${plan.length} steps in ${seconds(start)}.`);
if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
