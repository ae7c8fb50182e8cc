import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'delete-that-post',
  order: 110,
  variants: [
    { id: 'starting', stages: [1] },
    { id: 'test-open', stages: [2], when: [{ fact: 'testOpen', is: true }] },
    { id: 'counted', stages: [2], when: [{ fact: 'postsMeasured', atLeast: 5 }] },
    { id: 'testing', stages: [2] },
    {
      id: 'tests',
      stages: [3],
      when: [{ fact: 'testsClosed', atLeast: 1 }],
      counts: 'testsClosed',
    },
    { id: 'improving', stages: [3] },
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
