import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'business-google-verify',
  stage: 1,
  on: ['business'],
  networks: ['google-business'],
  leads: { task: 'verify' },
  source: 'Google Business Profile Help: verify your business; our proposal',
  reviewBy: '2027-03',
});
