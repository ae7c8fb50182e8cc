import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-youtube-start',
  stage: 1,
  on: ['composer'],
  networks: ['youtube', 'youtube-studio'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
