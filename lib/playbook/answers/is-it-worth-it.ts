import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'is-it-worth-it',
  order: 30,
  variants: [
    { id: 'starting-goal', stages: [1], when: [{ fact: 'goalMeasure', known: true }] },
    { id: 'starting', stages: [1] },
    {
      id: 'zero',
      stages: [2],
      when: [
        { fact: 'enquiriesFourWeeks', atMost: 0 },
        { fact: 'enquiryWeeks', atLeast: 2 },
      ],
    },
    {
      id: 'enquiries',
      stages: [2],
      when: [
        { fact: 'enquiriesFourWeeks', atLeast: 1 },
        { fact: 'enquiryWeeks', atLeast: 2 },
      ],
      counts: 'enquiriesFourWeeks',
    },
    {
      id: 'early',
      stages: [2],
      when: [
        { fact: 'weeksIn', atLeast: 1 },
        { fact: 'weeksIn', atMost: 11 },
      ],
      counts: 'weeksIn',
    },
    { id: 'testing', stages: [2] },
    { id: 'zero-month', stages: [3], when: [{ fact: 'conversions', atMost: 0 }] },
    {
      id: 'break-even',
      stages: [3],
      when: [
        { fact: 'conversions', known: true },
        { fact: 'breakEven', atLeast: 1 },
        { fact: 'hoursMissing', is: false },
      ],
    },
    {
      id: 'measured',
      stages: [3],
      when: [
        { fact: 'monthsJudged', atLeast: 1 },
        { fact: 'monthsOnTarget', known: true },
        { fact: 'targetMoved', is: false },
      ],
    },
    { id: 'improving', stages: [3] },
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
