import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'settings-quarterly-access',
  stage: 3,
  on: ['settings'],
  when: [{ fact: 'weeksIn', atLeast: 12 }],
  counts: 'weeksIn',
  leads: { task: 'profile-audit' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
