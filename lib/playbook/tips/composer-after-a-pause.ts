import { defineTip } from '../../domain/tip';

/** From the fourth week on the warning `idle-management` speaks. */
export default defineTip({
  id: 'composer-after-a-pause',
  stage: 2,
  on: ['home', 'composer'],
  when: [
    { fact: 'idleWeeks', atLeast: 1 },
    { fact: 'idleWeeks', atMost: 3 },
    { fact: 'onBreak', is: false },
  ],
  counts: 'idleWeeks',
  leads: { task: 'weekplan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
