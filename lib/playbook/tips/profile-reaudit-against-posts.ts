import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-reaudit-against-posts',
  stage: 3,
  on: ['profile'],
  whose: 'own',
  when: [{ fact: 'weeksIn', atLeast: 12 }],
  counts: 'weeksIn',
  leads: { task: 'profile-audit' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
