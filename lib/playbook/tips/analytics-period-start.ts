import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-period-start',
  stage: 1,
  on: ['analytics'],
  when: [{ fact: 'baselineHere', is: false }],
  leads: { task: 'baseline' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
