import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-one-request',
  stage: 3,
  on: ['composer'],
  when: [{ fact: 'targetMeasure', known: true }],
  leads: { to: 'plan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
