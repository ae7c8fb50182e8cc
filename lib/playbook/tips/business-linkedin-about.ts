import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'business-linkedin-about',
  stage: 1,
  on: ['business'],
  networks: ['linkedin'],
  leads: { task: 'bio' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
