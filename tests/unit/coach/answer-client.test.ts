import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../lib/coach/answer-client';
import { situationOf } from '../../../lib/coach/situation/situation-of';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import type { Answer } from '../../../lib/domain/answer';
import { STAGES } from '../../../lib/domain/stage';
import { ANSWERS } from '../../../lib/playbook/answers';
import { BUILT_IN } from '../../../lib/playbook/built-in';
import {
  accounts,
  assess,
  brandFacts,
  brief,
  dayOf,
  month,
  NOW,
  snapshot,
  weeksBack,
} from './build';

const situation = (facts: BrandFacts) =>
  situationOf({ facts, tasks: BUILT_IN.tasks, assessment: assess(facts), now: NOW });
const answer = (id: string): Answer => {
  const found = ANSWERS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const variantOf = (id: string, facts: BrandFacts) =>
  answerFor(answer(id), situation(facts), facts.brand.stage)?.id;

/** The last whole months, newest first. */
const monthsBack = ['2026-10', '2026-09', '2026-08'];

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
    expect(variantOf('cheaper', facts(8))).toBe('break-even');
    expect(variantOf('cheaper', facts())).toBe('improving');
  });

  describe('in stage 3 with value, costs and hours known', () => {
    // 60 a month and 12 hours at 20 are 300, which six conversions at 50 earn back.
    const written = brief({ goal: { valuePerConversion: 50 }, costs: true });
    const of = (...conversions: number[]) =>
      brandFacts({
        stage: 3,
        brief: written,
        months: conversions.map((count, at) =>
          month(monthsBack[at] ?? '', { conversions: count, hours: 12 }),
        ),
      });
    it.each([
      ['the month earned its cost', of(6), 'covered'],
      ['the month did not', of(5), 'short'],
      ['nothing came', of(0), 'zero-month'],
      ['not even the high end of three months earns their cost', of(1, 2, 1), 'below'],
      ['nothing came in three months', of(0, 0, 0), 'below'],
      ['two months are too few for that', of(0, 0), 'zero-month'],
      ['three weak months can still be chance', of(5, 5, 5), 'short'],
    ])('says which side of break-even it is: %s', (_, facts, variant) => {
      expect(variantOf('is-it-worth-it', facts)).toBe(variant);
      expect(variantOf('when-will-it-pay', facts)).toBe(variant);
    });
  });

  it('judges by the agreed level with its luck where no value is known', () => {
    const on = (...conversions: number[]) =>
      brandFacts({
        stage: 3,
        brief: brief({ target: { level: 20, from: '2026-08' } }),
        months: conversions.map((count, at) => month(monthsBack[at] ?? '', { conversions: count })),
      });
    expect(situation(on(20, 21, 3))).toMatchObject({ monthsOnTarget: 2, luckOfThree: 54 });
    expect(variantOf('is-it-worth-it', on(20, 21, 3))).toBe('on-target');
    expect(variantOf('is-it-worth-it', on(20, 3, 3))).toBe('measured');
    expect(variantOf('is-it-worth-it', on(20, 21))).toBe('measured');
  });

  it.each(STAGES)('does not offer TikTok to a brand that is there, in stage %i', (stage) => {
    expect(variantOf('be-on-tiktok-too', brandFacts({ stage, accounts: accounts('tiktok') }))).toBe(
      'already',
    );
    expect(variantOf('be-on-tiktok-too', brandFacts({ stage, accounts: accounts('x') }))).not.toBe(
      'already',
    );
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
