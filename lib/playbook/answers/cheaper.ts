import { defineAnswer } from '../../domain/answer';
import { BREAK_EVEN, HOURS_AND_NETWORKS, IMPROVING, STARTING, TESTING } from '../answer-variants';

export default defineAnswer({
  id: 'cheaper',
  order: 120,
  variants: [
    HOURS_AND_NETWORKS,
    STARTING,
    {
      id: 'rhythm',
      stages: [2],
      when: [
        { fact: 'promised', atLeast: 1 },
        { fact: 'hoursAWeek', atLeast: 2 },
      ],
      counts: 'promised',
    },
    TESTING,
    BREAK_EVEN,
    IMPROVING,
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
