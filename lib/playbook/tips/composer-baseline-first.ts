import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-baseline-first',
  stage: 1,
  on: ['composer'],
  when: [{ fact: 'baselineHere', is: false }],
  leads: { task: 'baseline' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
