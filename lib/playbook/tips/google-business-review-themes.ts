import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'google-business-review-themes',
  stage: 3,
  on: ['business'],
  networks: ['google-business'],
  leads: { to: 'plan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
