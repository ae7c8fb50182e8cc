import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'competitor-is-bigger',
  order: 100,
  variants: [
    {
      id: 'starting-hours',
      stages: [1],
      when: [{ fact: 'hoursAWeek', atLeast: 1 }],
      counts: 'hoursAWeek',
    },
    { id: 'starting', stages: [1] },
    { id: 'baseline', stages: [2], when: [{ fact: 'postsMeasured', atLeast: 10 }] },
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
