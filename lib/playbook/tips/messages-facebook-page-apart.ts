import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-facebook-page-apart',
  stage: 2,
  on: ['messages'],
  networks: ['facebook'],
  leads: { task: 'reply' },
  source: 'our proposal',
  reviewBy: '2027-03',
});
