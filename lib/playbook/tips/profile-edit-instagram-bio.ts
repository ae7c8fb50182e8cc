import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-edit-instagram-bio',
  stage: 1,
  on: ['profile-edit'],
  networks: ['instagram'],
  leads: { task: 'bio' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
