import { defineAnswer } from '../../domain/answer';
import {
  IMPROVING,
  SOME_HOURS,
  STARTING,
  TARGET_WRITTEN,
  TESTING,
  TOO_MUCH_WORK,
} from '../answer-variants';

export default defineAnswer({
  id: 'post-more',
  order: 70,
  variants: [
    SOME_HOURS,
    STARTING,
    TOO_MUCH_WORK,
    { id: 'rhythm', stages: [2], when: [{ fact: 'promised', atLeast: 1 }], counts: 'promised' },
    TESTING,
    TARGET_WRITTEN,
    IMPROVING,
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
