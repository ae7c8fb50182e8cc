import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-tiktok-description',
  stage: 2,
  on: ['composer'],
  networks: ['tiktok'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
