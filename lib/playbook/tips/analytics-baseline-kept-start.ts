import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-baseline-kept-start',
  stage: 1,
  on: ['analytics'],
  when: [{ fact: 'baselineHere', is: true }],
  leads: { to: 'stages' },
  client: true,
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
