import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../lib/coach/answer-client';
import { situationOf } from '../../../lib/coach/situation/situation-of';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import type { Answer } from '../../../lib/domain/answer';
import { STAGES } from '../../../lib/domain/stage';
import { ANSWERS } from '../../../lib/playbook/answers';
import { BUILT_IN } from '../../../lib/playbook/built-in';
import { assess, brandFacts, brief, dayOf, month, NOW, snapshot, weeksBack } from './build';

const situation = (facts: BrandFacts) =>
  situationOf({ facts, tasks: BUILT_IN.tasks, assessment: assess(facts), now: NOW });
const answer = (id: string): Answer => {
  const found = ANSWERS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const variantOf = (id: string, facts: BrandFacts) =>
  answerFor(answer(id), situation(facts), facts.brand.stage)?.id;

const enquiriesOfFourWeeks = (enquiries: number | undefined) =>
  weeksBack(4).flatMap((week) =>
    enquiries === undefined ? [] : [snapshot(dayOf(week), 'enquiries', enquiries)],
  );

describe('the calm answer', () => {
  it.each(STAGES)(
    'has a variant for every question in stage %i of a brand without facts',
    (stage) => {
      const facts = brandFacts({ stage });
      for (const one of ANSWERS) {
        const variant = answerFor(one, situation(facts), stage);
        expect(variant?.stages, one.id).toContain(stage);
      }
    },
  );

  it('takes the first variant whose conditions hold', () => {
    const goal = brandFacts({ brief: brief({ goal: true }) });
    expect(variantOf('guarantee', goal)).toBe('starting-goal');
    expect(variantOf('guarantee', brandFacts())).toBe('starting');
  });

  it('takes no enquiry for a result, and unknown ones for nothing', () => {
    const counted = (enquiries?: number) =>
      brandFacts({
        stage: 2,
        snapshots: enquiriesOfFourWeeks(enquiries),
      });
    expect(variantOf('no-sales-yet', counted(0))).toBe('zero');
    expect(variantOf('no-sales-yet', counted(3))).toBe('enquiries');
    expect(variantOf('no-sales-yet', counted())).toBe('testing');
  });

  it('judges no result in stage 1, whatever is recorded', () => {
    const facts = brandFacts({
      brief: brief({ goal: { valuePerConversion: 1 }, costs: true, target: true }),
      months: [month('2026-10', { conversions: 0, hours: 5 })],
      snapshots: [snapshot('2026-11-12', 'enquiries', 0)],
    });
    for (const one of ANSWERS) {
      expect(answerFor(one, situation(facts), 1)?.id, one.id).toMatch(/^starting/);
    }
  });

  it('says break-even only where hours, costs and value are known', () => {
    const facts = (hours?: number) =>
      brandFacts({
        stage: 3,
        brief: brief({ goal: { valuePerConversion: 50 }, costs: true }),
        months: [month('2026-10', { conversions: 5, ...(hours !== undefined && { hours }) })],
      });
    expect(variantOf('is-it-worth-it', facts(8))).toBe('break-even');
    expect(variantOf('is-it-worth-it', facts())).not.toBe('break-even');
  });

  it('gives nothing where no variant of the stage holds', () => {
    const never: Answer = {
      ...answer('guarantee'),
      variants: [{ id: 'later', stages: [3] }],
    };
    expect(answerFor(never, situation(brandFacts()), 1)).toBeUndefined();
  });

  it('never leaves its own conditions unfulfilled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.constantFrom(...ANSWERS),
        fc.option(fc.nat(9), { nil: undefined }),
        (stage, one, enquiries) => {
          const facts = brandFacts({
            stage,
            snapshots: enquiriesOfFourWeeks(enquiries),
          });
          const known = situation(facts);
          for (const { fact } of answerFor(one, known, stage)?.when ?? []) {
            expect(known[fact]).toBeDefined();
          }
        },
      ),
    );
  });
});
