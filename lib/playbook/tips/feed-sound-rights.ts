import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'feed-sound-rights',
  stage: 2,
  on: ['feed', 'composer'],
  networks: ['tiktok', 'instagram'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
