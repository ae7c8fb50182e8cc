import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'when-will-it-pay',
  order: 20,
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
      id: 'few',
      stages: [3],
      when: [
        { fact: 'conversions', atMost: 9 },
        { fact: 'breakEven', atLeast: 1 },
        { fact: 'hoursMissing', is: false },
      ],
    },
    {
      id: 'enough',
      stages: [3],
      when: [
        { fact: 'conversions', atLeast: 10 },
        { fact: 'breakEven', atLeast: 1 },
        { fact: 'hoursMissing', is: false },
      ],
    },
    { id: 'improving', stages: [3] },
  ],
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
