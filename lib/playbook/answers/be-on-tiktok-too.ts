import { defineAnswer } from '../../domain/answer';
import {
  HOURS_AND_NETWORKS,
  IMPROVING,
  MONTHS_JUDGED,
  STARTING,
  TESTING,
  TOO_MUCH_WORK,
} from '../answer-variants';

export default defineAnswer({
  id: 'be-on-tiktok-too',
  order: 80,
  variants: [
    { id: 'already', stages: [1, 2, 3], when: [{ fact: 'onTiktok', is: true }] },
    HOURS_AND_NETWORKS,
    STARTING,
    TOO_MUCH_WORK,
    {
      id: 'fits',
      stages: [2],
      when: [
        { fact: 'minutesNeeded', atLeast: 1 },
        { fact: 'minutesThere', atLeast: 2 },
      ],
    },
    TESTING,
    MONTHS_JUDGED,
    IMPROVING,
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
