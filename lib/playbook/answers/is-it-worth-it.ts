import { defineAnswer } from '../../domain/answer';
import {
  BELOW_BREAK_EVEN,
  COVERED,
  ENQUIRIES,
  GOAL_WRITTEN,
  IMPROVING,
  NO_CONVERSIONS,
  NO_ENQUIRIES,
  SHORT,
  STARTING,
  TESTING,
} from '../answer-variants';

export default defineAnswer({
  id: 'is-it-worth-it',
  order: 30,
  variants: [
    GOAL_WRITTEN,
    STARTING,
    NO_ENQUIRIES,
    ENQUIRIES,
    {
      id: 'early',
      stages: [2],
      when: [
        { fact: 'weeksIn', atLeast: 1 },
        { fact: 'weeksIn', atMost: 11 },
      ],
      counts: 'weeksIn',
    },
    TESTING,
    BELOW_BREAK_EVEN,
    NO_CONVERSIONS,
    {
      id: 'on-target',
      stages: [3],
      when: [
        { fact: 'monthsOnTarget', atLeast: 2 },
        { fact: 'monthsJudged', known: true },
        { fact: 'luckOfThree', known: true },
        { fact: 'targetMoved', is: false },
        { fact: 'coveredCost', known: false },
      ],
    },
    COVERED,
    SHORT,
    {
      id: 'measured',
      stages: [3],
      when: [
        { fact: 'monthsJudged', atLeast: 1 },
        { fact: 'monthsOnTarget', known: true },
        { fact: 'targetMoved', is: false },
      ],
    },
    IMPROVING,
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
