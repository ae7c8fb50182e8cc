import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'hours-missing',
  order: 70,
  stages: [3],
  judgesResults: true,
  when: [{ fact: 'hoursMissing', is: true }],
  leads: { to: 'numbers' },
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
