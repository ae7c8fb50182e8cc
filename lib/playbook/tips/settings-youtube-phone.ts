import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'settings-youtube-phone',
  stage: 1,
  on: ['settings', 'profile-edit'],
  networks: ['youtube', 'youtube-studio'],
  source: 'YouTube Help: feature eligibility; our proposal',
  reviewBy: '2027-03',
});
