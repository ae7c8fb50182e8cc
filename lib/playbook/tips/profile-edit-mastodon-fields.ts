import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-edit-mastodon-fields',
  stage: 1,
  on: ['profile-edit'],
  networks: ['mastodon'],
  leads: { task: 'verify' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
