import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-partner-joint-post',
  stage: 2,
  on: ['profile'],
  whose: 'other',
  leads: { to: 'plan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
