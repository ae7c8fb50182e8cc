import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-edit-goal-step',
  stage: 1,
  on: ['profile-edit'],
  when: [{ fact: 'goalMeasure', known: true }],
  leads: { task: 'bio' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
