import { describe, expect, it } from 'vitest';
import { allHold, holds } from '../../../lib/coach/holds';
import { situationOf } from '../../../lib/coach/situation/situation-of';
import { Condition } from '../../../lib/domain/condition';
import { FACTS, type Situation } from '../../../lib/domain/situation';
import { TASKS } from '../../../lib/playbook/tasks';
import { brandFacts, NOW } from './build';

const NOTHING: Situation = situationOf({
  facts: brandFacts(),
  tasks: TASKS,
  assessment: { met: 0, of: 8, stage: 1 },
  now: NOW,
});
const so = (more: Partial<Situation>): Situation => ({ ...NOTHING, ...more });

describe('holds', () => {
  it.each<[string, Condition, Partial<Situation>, boolean]>([
    ['at least, over', { fact: 'left', atLeast: 1 }, { left: 2 }, true],
    ['at least, equal', { fact: 'left', atLeast: 1 }, { left: 1 }, true],
    ['at least, under', { fact: 'left', atLeast: 1 }, { left: 0 }, false],
    ['at most, equal', { fact: 'left', atMost: 0 }, { left: 0 }, true],
    ['at most, over', { fact: 'left', atMost: 0 }, { left: 1 }, false],
    // What is not known is neither much nor little.
    ['at least, unknown', { fact: 'left', atLeast: 0 }, {}, false],
    ['at most, unknown', { fact: 'left', atMost: 99 }, {}, false],
    ['yes', { fact: 'accountHere', is: true }, { accountHere: true }, true],
    ['no', { fact: 'accountHere', is: false }, { accountHere: false }, true],
    ['not yes', { fact: 'accountHere', is: true }, { accountHere: false }, false],
    ['yes, unknown', { fact: 'accountHere', is: true }, {}, false],
    ['no, unknown', { fact: 'accountHere', is: false }, {}, false],
    ['known', { fact: 'goalMeasure', known: true }, { goalMeasure: 'bookings' }, true],
    ['zero is known', { fact: 'conversions', known: true }, { conversions: 0 }, true],
    ['no is known', { fact: 'accountHere', known: true }, { accountHere: false }, true],
    ['not known', { fact: 'goalMeasure', known: true }, {}, false],
    ['unknown', { fact: 'goalMeasure', known: false }, {}, true],
    ['not unknown', { fact: 'conversions', known: false }, { conversions: 0 }, false],
    ['a text is no number', { fact: 'goalMeasure', atLeast: 0 }, { goalMeasure: '12' }, false],
  ])('%s', (_, condition, more, expected) => {
    expect(holds(condition, so(more))).toBe(expected);
  });

  it('holds nothing of an unknown fact but the question for the unknown', () => {
    for (const fact of FACTS) {
      const { [fact]: _, ...rest } = NOTHING;
      const without = rest as Situation;
      expect(holds({ fact, atLeast: -Infinity }, without)).toBe(false);
      expect(holds({ fact, atMost: Infinity }, without)).toBe(false);
      expect(holds({ fact, is: false }, without)).toBe(false);
      expect(holds({ fact, is: true }, without)).toBe(false);
      expect(holds({ fact, known: true }, without)).toBe(false);
      expect(holds({ fact, known: false }, without)).toBe(true);
    }
  });

  it('takes all of several, and none for granted', () => {
    const one: Condition = { fact: 'left', atLeast: 1 };
    const two: Condition = { fact: 'onBreak', is: false };
    expect(allHold([one, two], so({ left: 1 }))).toBe(true);
    expect(allHold([one, two], so({ left: 1, onBreak: true }))).toBe(false);
    expect(allHold([], NOTHING)).toBe(true);
    expect(allHold(undefined, NOTHING)).toBe(true);
  });

  it('asks one thing at a time', () => {
    expect(Condition.safeParse({ fact: 'left', atLeast: 1 }).success).toBe(true);
    expect(Condition.safeParse({ fact: 'left' }).success).toBe(false);
    expect(Condition.safeParse({ fact: 'left', atLeast: 1, atMost: 2 }).success).toBe(false);
    expect(Condition.safeParse({ fact: 'revenue', atLeast: 1 }).success).toBe(false);
  });
});
