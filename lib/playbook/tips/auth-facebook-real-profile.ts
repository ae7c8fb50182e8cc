import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'auth-facebook-real-profile',
  stage: 1,
  on: ['auth', 'business'],
  networks: ['facebook', 'meta-business'],
  when: [{ fact: 'ownersMissing', atLeast: 1 }],
  counts: 'ownersMissing',
  leads: { task: 'handles' },
  source: 'Facebook Terms of Service: one account, in your own name; our proposal',
  reviewBy: '2027-03',
});
