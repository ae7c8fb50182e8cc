import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-mastodon-descriptions',
  stage: 2,
  on: ['composer'],
  networks: ['mastodon'],
  leads: { task: 'alt' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
