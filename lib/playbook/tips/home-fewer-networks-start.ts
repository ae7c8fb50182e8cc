import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'home-fewer-networks-start',
  stage: 1,
  on: ['home'],
  when: [
    { fact: 'weeksIn', atLeast: 5 },
    { fact: 'activeNetworks', atLeast: 2 },
  ],
  counts: 'weeksIn',
  leads: { task: 'choose' },
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
