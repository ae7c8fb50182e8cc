import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-google-actions',
  stage: 1,
  on: ['analytics'],
  networks: ['google-business'],
  when: [{ fact: 'baselineHere', is: false }],
  leads: { task: 'baseline' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
