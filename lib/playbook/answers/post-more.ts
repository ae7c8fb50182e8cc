import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'post-more',
  order: 70,
  variants: [
    {
      id: 'starting-hours',
      stages: [1],
      when: [{ fact: 'hoursAWeek', atLeast: 1 }],
      counts: 'hoursAWeek',
    },
    { id: 'starting', stages: [1] },
    { id: 'full', stages: [2], when: [{ fact: 'minutesOver', atLeast: 1 }], counts: 'minutesOver' },
    { id: 'rhythm', stages: [2], when: [{ fact: 'promised', atLeast: 1 }], counts: 'promised' },
    { id: 'testing', stages: [2] },
    { id: 'target', stages: [3], when: [{ fact: 'targetMeasure', known: true }] },
    { id: 'improving', stages: [3] },
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
