import type { AnswerVariant } from '../domain/answer';
import type { Condition } from '../domain/condition';

/*
 * Ways to answer that several questions share: what is asked of the facts stands here once, and each question has
 * its own words for it.
 */

const ENQUIRIES_COUNTED: Condition = { fact: 'enquiryWeeks', atLeast: 2 };
const RHYTHM_PROMISED: Condition = { fact: 'promised', atLeast: 1 };

export const SOME_HOURS: AnswerVariant = {
  id: 'starting-hours',
  stages: [1],
  when: [{ fact: 'hoursAWeek', atLeast: 1 }],
  counts: 'hoursAWeek',
};

export const HOURS_AND_NETWORKS: AnswerVariant = {
  id: 'starting-hours',
  stages: [1],
  when: [
    { fact: 'hoursAWeek', atLeast: 2 },
    { fact: 'activeNetworks', atLeast: 1 },
  ],
  counts: 'activeNetworks',
};

export const GOAL_WRITTEN: AnswerVariant = {
  id: 'starting-goal',
  stages: [1],
  when: [{ fact: 'goalMeasure', known: true }],
};

export const NO_ENQUIRIES: AnswerVariant = {
  id: 'zero',
  stages: [2],
  when: [{ fact: 'enquiriesFourWeeks', atMost: 0 }, ENQUIRIES_COUNTED],
};

export const ENQUIRIES: AnswerVariant = {
  id: 'enquiries',
  stages: [2],
  when: [{ fact: 'enquiriesFourWeeks', atLeast: 1 }, ENQUIRIES_COUNTED],
  counts: 'enquiriesFourWeeks',
};

export const RHYTHM_AND_REPLIES: AnswerVariant = {
  id: 'rhythm',
  stages: [2],
  when: [RHYTHM_PROMISED, { fact: 'replyHours', atLeast: 2 }],
  counts: 'promised',
};

export const TOO_MUCH_WORK: AnswerVariant = {
  id: 'full',
  stages: [2],
  when: [{ fact: 'minutesOver', atLeast: 1 }],
  counts: 'minutesOver',
};

export const ENOUGH_POSTS: AnswerVariant = {
  id: 'usual-post',
  stages: [2],
  when: [{ fact: 'postsMeasured', atLeast: 10 }],
};

/** Three months of which even the high end does not earn the cost. */
export const BELOW_BREAK_EVEN: AnswerVariant = {
  id: 'below',
  stages: [3],
  when: [{ fact: 'belowBreakEven', is: true }],
};

export const NO_CONVERSIONS: AnswerVariant = {
  id: 'zero-month',
  stages: [3],
  when: [{ fact: 'conversions', atMost: 0 }],
};

const BOTH_SIDES: readonly Condition[] = [
  { fact: 'conversions', known: true },
  { fact: 'breakEven', known: true },
];

export const COVERED: AnswerVariant = {
  id: 'covered',
  stages: [3],
  when: [...BOTH_SIDES, { fact: 'coveredCost', is: true }],
};

export const SHORT: AnswerVariant = {
  id: 'short',
  stages: [3],
  when: [...BOTH_SIDES, { fact: 'coveredCost', is: false }],
};

/** What one month brought and needed, where the question does not turn on which is larger. */
export const BREAK_EVEN: AnswerVariant = { id: 'break-even', stages: [3], when: [...BOTH_SIDES] };

export const TARGET_WRITTEN: AnswerVariant = {
  id: 'target',
  stages: [3],
  when: [{ fact: 'targetMeasure', known: true }],
};

export const MONTHS_JUDGED: AnswerVariant = {
  id: 'measured',
  stages: [3],
  when: [
    { fact: 'monthsJudged', atLeast: 1 },
    { fact: 'monthsOnTarget', known: true },
  ],
};

/** The last ways, for a brand of whose stage nothing more is known. */
export const STARTING: AnswerVariant = { id: 'starting', stages: [1] };
export const TESTING: AnswerVariant = { id: 'testing', stages: [2] };
export const IMPROVING: AnswerVariant = { id: 'improving', stages: [3] };
