import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'why-not-viral',
  order: 60,
  variants: [
    { id: 'starting', stages: [1] },
    { id: 'usual-post', stages: [2], when: [{ fact: 'postsMeasured', atLeast: 10 }] },
    {
      id: 'tests',
      stages: [2],
      when: [{ fact: 'testsClosed', atLeast: 1 }],
      counts: 'testsClosed',
    },
    { id: 'testing', stages: [2] },
    { id: 'target', stages: [3], when: [{ fact: 'targetMeasure', known: true }] },
    { id: 'improving', stages: [3] },
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
