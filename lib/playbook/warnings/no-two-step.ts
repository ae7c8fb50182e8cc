import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'no-two-step',
  order: 10,
  stages: [2, 3],
  judgesResults: false,
  when: [{ fact: 'twoStepMissing', atLeast: 1 }],
  counts: 'twoStepMissing',
  leads: { task: 'two-step' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
