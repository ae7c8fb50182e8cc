import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'home-rhythm-before-improvement',
  stage: 3,
  on: ['home', 'feed', 'analytics'],
  when: [
    { fact: 'idleWeeks', atLeast: 4 },
    { fact: 'onBreak', is: false },
  ],
  counts: 'idleWeeks',
  leads: { to: 'stages' },
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
