import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-peer-usual-post',
  stage: 2,
  on: ['profile'],
  whose: 'other',
  leads: { task: 'competitors' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
