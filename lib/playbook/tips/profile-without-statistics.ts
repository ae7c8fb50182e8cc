import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-without-statistics',
  stage: 3,
  on: ['profile'],
  networks: ['bluesky', 'mastodon'],
  whose: 'own',
  leads: { task: 'portfolio' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
