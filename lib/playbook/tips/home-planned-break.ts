import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'home-planned-break',
  stage: 2,
  on: ['home', 'feed', 'composer', 'notifications'],
  when: [
    { fact: 'onBreak', is: true },
    { fact: 'breakDaysLeft', atLeast: 1 },
  ],
  counts: 'breakDaysLeft',
  leads: { to: 'plan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
