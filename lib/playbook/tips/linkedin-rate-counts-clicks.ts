import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'linkedin-rate-counts-clicks',
  stage: 3,
  on: ['analytics'],
  networks: ['linkedin'],
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11; DashThis help, LinkedIn Pages metrics',
  reviewBy: '2027-03',
});
