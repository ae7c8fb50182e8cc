import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'auth-birthday-start',
  stage: 1,
  on: ['auth'],
  networks: ['instagram', 'tiktok', 'x'],
  when: [{ fact: 'accountHere', is: false }],
  source: 'Instagram Help Centre: why Instagram asks for your birthday; our proposal',
  reviewBy: '2027-03',
});
