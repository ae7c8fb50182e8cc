import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'cheaper',
  order: 120,
  variants: [
    {
      id: 'starting-hours',
      stages: [1],
      when: [
        { fact: 'hoursAWeek', atLeast: 2 },
        { fact: 'activeNetworks', atLeast: 1 },
      ],
      counts: 'activeNetworks',
    },
    { id: 'starting', stages: [1] },
    {
      id: 'rhythm',
      stages: [2],
      when: [
        { fact: 'promised', atLeast: 1 },
        { fact: 'hoursAWeek', atLeast: 2 },
      ],
      counts: 'promised',
    },
    { id: 'testing', stages: [2] },
    {
      id: 'break-even',
      stages: [3],
      when: [
        { fact: 'conversions', known: true },
        { fact: 'breakEven', atLeast: 1 },
        { fact: 'hoursMissing', is: false },
      ],
    },
    { id: 'improving', stages: [3] },
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
