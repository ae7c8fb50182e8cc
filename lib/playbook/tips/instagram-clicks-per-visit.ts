import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'instagram-clicks-per-visit',
  stage: 3,
  on: ['profile', 'profile-edit'],
  networks: ['instagram'],
  whose: 'own',
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
