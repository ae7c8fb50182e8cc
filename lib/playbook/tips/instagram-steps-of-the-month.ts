import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'instagram-steps-of-the-month',
  stage: 3,
  on: ['analytics'],
  networks: ['instagram'],
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
