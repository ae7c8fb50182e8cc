import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'settings-roles-start',
  stage: 1,
  on: ['settings'],
  networks: ['facebook', 'meta-business', 'linkedin', 'youtube', 'pinterest', 'google-business'],
  when: [{ fact: 'accountHere', is: true }],
  leads: { task: 'handles' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
