import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/coach/advise';
import type { Assessment, GateVerdict } from '../../../lib/domain/assessment';
import { BUILT_IN } from '../../../lib/playbook/built-in';
import { assess, NOW } from './build';
import { TIME } from './scenarios/time';
import { PAGES } from './scenarios/pages';
import { A_TIP, type Scenario } from './scenarios/scenario';
import { IMPROVING } from './scenarios/improving';
import { MANAGING } from './scenarios/managing';
import { NETWORKS } from './scenarios/networks';
import { STARTING } from './scenarios/starting';

const THEMES = {
  starting: STARTING,
  managing: MANAGING,
  improving: IMPROVING,
  networks: NETWORKS,
  time: TIME,
  pages: PAGES,
};

const having = ({ criteria }: Assessment, verdict: GateVerdict) =>
  criteria.filter((one) => one.verdict === verdict).map(({ criterion }) => criterion.id);

describe.each(Object.entries(THEMES))('%s', (_, scenarios) => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, given) => {
    const { facts, now = NOW, met = [], notYet = [], cannotTell = [] } = given;
    const assessment = assess(facts, now);
    const { criteria } = assessment;
    const reasons = Object.fromEntries(
      criteria.map(({ criterion, reason }) => [criterion.id, reason.key]),
    );
    expect(
      {
        met: having(assessment, 'met').toSorted(),
        notYet: having(assessment, 'not-yet').toSorted(),
        cannotTell: having(assessment, 'cannot-tell').toSorted(),
      },
      JSON.stringify(reasons),
    ).toEqual({
      met: met.toSorted(),
      notYet: notYet.toSorted(),
      cannotTell: cannotTell.toSorted(),
    });
    expect(reasons).toMatchObject(given.because ?? {});
    expect(criteria.filter(({ recheck }) => recheck).map(({ criterion }) => criterion.id)).toEqual(
      given.recheck ?? [],
    );
    expect(assessment.readiness).toBe(given.ready);
    expect(assessment.proposal).toEqual(given.proposal);
    expect(`${assessment.met}/${assessment.of}`).toBe(given.progress);
    expect(adviceOf(given, assessment)).toEqual(given.advice);
  });
});

function adviceOf({ facts, now = NOW, ask = {}, advice }: Scenario, assessment: Assessment) {
  const said = advise({ assessment, playbook: BUILT_IN, facts, now, ...ask }).map(({ id }) => id);
  return said.map((id, place) => (advice[place] === A_TIP && id.startsWith('tip:') ? A_TIP : id));
}

describe('the scenarios', () => {
  const all = Object.values(THEMES).flat();
  it('have names that tell them apart', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
