import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-link-own-campaign',
  stage: 3,
  on: ['profile', 'profile-edit'],
  whose: 'own',
  leads: { task: 'funnel' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
