import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-peers-context',
  stage: 3,
  on: ['profile'],
  whose: 'other',
  source: 'our proposal',
  reviewBy: '2027-11',
});
