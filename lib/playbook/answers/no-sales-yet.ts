import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'no-sales-yet',
  order: 10,
  variants: [
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
    { id: 'testing', stages: [2] },
    { id: 'zero-month', stages: [3], when: [{ fact: 'conversions', atMost: 0 }] },
    {
      id: 'measured',
      stages: [3],
      when: [
        { fact: 'monthsJudged', atLeast: 1 },
        { fact: 'monthsOnTarget', known: true },
      ],
    },
    { id: 'improving', stages: [3] },
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
