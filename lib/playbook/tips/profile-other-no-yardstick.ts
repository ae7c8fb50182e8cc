import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-other-no-yardstick',
  stage: 1,
  on: ['profile'],
  whose: 'other',
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
