import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-x-plan',
  stage: 1,
  on: ['analytics'],
  networks: ['x'],
  when: [{ fact: 'baselineHere', is: false }],
  leads: { task: 'baseline' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
