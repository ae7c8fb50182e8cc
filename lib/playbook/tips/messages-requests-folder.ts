import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-requests-folder',
  stage: 2,
  on: ['messages'],
  networks: ['facebook', 'instagram', 'x', 'tiktok'],
  leads: { task: 'reply' },
  source: 'our proposal',
  reviewBy: '2027-03',
});
