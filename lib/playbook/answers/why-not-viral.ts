import { defineAnswer } from '../../domain/answer';
import { ENOUGH_POSTS, IMPROVING, STARTING, TARGET_WRITTEN, TESTING } from '../answer-variants';

export default defineAnswer({
  id: 'why-not-viral',
  order: 60,
  variants: [
    STARTING,
    ENOUGH_POSTS,
    {
      id: 'tests',
      stages: [2],
      when: [{ fact: 'testsClosed', atLeast: 1 }],
      counts: 'testsClosed',
    },
    TESTING,
    TARGET_WRITTEN,
    IMPROVING,
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
