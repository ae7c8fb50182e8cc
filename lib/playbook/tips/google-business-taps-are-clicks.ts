import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'google-business-taps-are-clicks',
  stage: 3,
  on: ['analytics'],
  networks: ['google-business'],
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
