import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'be-on-tiktok-too',
  order: 80,
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
    { id: 'full', stages: [2], when: [{ fact: 'minutesOver', atLeast: 1 }], counts: 'minutesOver' },
    {
      id: 'fits',
      stages: [2],
      when: [
        { fact: 'minutesNeeded', atLeast: 1 },
        { fact: 'minutesThere', atLeast: 2 },
      ],
    },
    { id: 'testing', stages: [2] },
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
