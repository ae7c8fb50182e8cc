import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'meta-link-clicks-column',
  stage: 3,
  on: ['analytics'],
  networks: ['meta-business'],
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
