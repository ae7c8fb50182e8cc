import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'settings-connected-apps',
  stage: 1,
  on: ['settings'],
  when: [{ fact: 'accountHere', is: true }],
  source: 'our proposal',
  reviewBy: '2027-11',
});
