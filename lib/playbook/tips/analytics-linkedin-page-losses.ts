import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-linkedin-page-losses',
  stage: 2,
  on: ['analytics'],
  networks: ['linkedin'],
  leads: { task: 'snap' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
