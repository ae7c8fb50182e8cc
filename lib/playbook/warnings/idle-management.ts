import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'idle-management',
  order: 110,
  stages: [2],
  judgesResults: false,
  when: [
    { fact: 'idleWeeks', atLeast: 4 },
    { fact: 'onBreak', is: false },
  ],
  counts: 'idleWeeks',
  leads: { to: 'plan' },
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
