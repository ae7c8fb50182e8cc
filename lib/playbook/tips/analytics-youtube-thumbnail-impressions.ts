import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-youtube-thumbnail-impressions',
  stage: 2,
  on: ['analytics'],
  networks: ['youtube-studio'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
