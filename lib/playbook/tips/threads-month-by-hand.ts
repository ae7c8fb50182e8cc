import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'threads-month-by-hand',
  stage: 3,
  on: ['analytics'],
  networks: ['threads'],
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
