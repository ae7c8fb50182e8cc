import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-exact-count',
  stage: 2,
  on: ['profile'],
  whose: 'own',
  when: [
    { fact: 'followersDays', atLeast: 6 },
    { fact: 'followersHere', known: true },
  ],
  counts: 'followersDays',
  leads: { task: 'snap' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
