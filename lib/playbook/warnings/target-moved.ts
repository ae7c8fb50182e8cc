import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'target-moved',
  order: 60,
  stages: [3],
  judgesResults: true,
  when: [{ fact: 'targetMoved', is: true }],
  leads: { task: 'acceptable' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
