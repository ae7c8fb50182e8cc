import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'ads-count-orders-once',
  stage: 3,
  on: ['ads'],
  when: [{ fact: 'activeNetworks', atLeast: 2 }],
  counts: 'activeNetworks',
  leads: { to: 'numbers' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
