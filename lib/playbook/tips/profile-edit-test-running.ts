import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-edit-test-running',
  stage: 2,
  on: ['profile-edit'],
  when: [{ fact: 'testOpen', is: true }],
  leads: { task: 'test' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
