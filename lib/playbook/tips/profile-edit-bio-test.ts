import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-edit-bio-test',
  stage: 2,
  on: ['profile-edit'],
  when: [{ fact: 'testOpen', is: false }],
  leads: { task: 'test' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
