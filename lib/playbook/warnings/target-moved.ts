import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'target-moved',
  stages: [3],
  judgesResults: true,
  when: [{ fact: 'targetMoved', is: true }],
  leads: { task: 'acceptable' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
