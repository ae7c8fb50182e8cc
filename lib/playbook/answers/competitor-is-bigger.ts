import { defineAnswer } from '../../domain/answer';
import { IMPROVING, MONTHS_JUDGED, SOME_HOURS, STARTING, TESTING } from '../answer-variants';

export default defineAnswer({
  id: 'competitor-is-bigger',
  order: 100,
  variants: [
    SOME_HOURS,
    STARTING,
    { id: 'baseline', stages: [2], when: [{ fact: 'postsMeasured', atLeast: 10 }] },
    TESTING,
    MONTHS_JUDGED,
    IMPROVING,
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
