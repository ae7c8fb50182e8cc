import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-edit-google-category',
  stage: 1,
  on: ['profile-edit'],
  networks: ['google-business'],
  leads: { task: 'profile' },
  source: 'Google: guidelines for representing your business; Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
