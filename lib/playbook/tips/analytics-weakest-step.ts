import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-weakest-step',
  stage: 3,
  on: ['analytics'],
  when: [{ fact: 'conversions', atLeast: 10 }],
  counts: 'conversions',
  leads: { task: 'bottleneck' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
