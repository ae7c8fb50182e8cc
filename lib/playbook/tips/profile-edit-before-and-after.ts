import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-edit-before-and-after',
  stage: 3,
  on: ['profile-edit'],
  when: [{ fact: 'testOpen', is: false }],
  leads: { task: 'abtest' },
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
