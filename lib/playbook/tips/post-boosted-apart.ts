import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-boosted-apart',
  stage: 3,
  on: ['post'],
  networks: ['facebook', 'instagram', 'linkedin', 'tiktok', 'x'],
  whose: 'own',
  leads: { to: 'numbers' },
  source: 'our proposal',
  reviewBy: '2027-03',
});
