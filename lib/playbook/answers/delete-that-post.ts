import { defineAnswer } from '../../domain/answer';
import { IMPROVING, STARTING, TESTING } from '../answer-variants';

export default defineAnswer({
  id: 'delete-that-post',
  order: 110,
  variants: [
    STARTING,
    { id: 'test-open', stages: [2], when: [{ fact: 'testOpen', is: true }] },
    { id: 'counted', stages: [2], when: [{ fact: 'postsMeasured', atLeast: 5 }] },
    TESTING,
    {
      id: 'tests',
      stages: [3],
      when: [{ fact: 'testsClosed', atLeast: 1 }],
      counts: 'testsClosed',
    },
    IMPROVING,
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
