import type { BrandFacts } from '../../domain/brand-facts';
import type { Situation } from '../../domain/situation';
import { closedTests } from '../closed-tests';
import { periodKey } from '../period';

const GUESS = 'hyp';
const READING = 'read';
const REVIEW = 'review';

/** Tests and reviews: what is open, and what was closed. */
export function testFacts(facts: BrandFacts) {
  const days = (id: string) => facts.taskStates.find(({ taskId }) => taskId === id)?.doneOn ?? [];
  const closed = closedTests(facts, GUESS, READING).length;
  return {
    testOpen: days(GUESS).length > closed,
    testsClosed: closed,
    // One review a month: pressed twice, it was held once.
    reviewsHeld: new Set(days(REVIEW).map((day) => periodKey('monthly', day))).size,
  } satisfies Partial<Situation>;
}
