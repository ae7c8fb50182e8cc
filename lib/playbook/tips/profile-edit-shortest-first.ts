import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-edit-shortest-first',
  stage: 1,
  on: ['profile-edit'],
  when: [{ fact: 'activeNetworks', atLeast: 2 }],
  counts: 'activeNetworks',
  leads: { task: 'bio' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
