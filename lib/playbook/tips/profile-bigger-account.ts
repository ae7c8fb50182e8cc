import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-bigger-account',
  stage: 2,
  on: ['profile'],
  whose: 'other',
  when: [{ fact: 'followersHere', known: true }],
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
