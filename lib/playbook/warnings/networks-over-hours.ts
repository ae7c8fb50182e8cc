import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'networks-over-hours',
  order: 40,
  stages: [1, 2],
  judgesResults: false,
  when: [
    { fact: 'activeNetworks', atLeast: 4 },
    { fact: 'hoursAWeek', atMost: 3 },
  ],
  counts: 'hoursAWeek',
  leads: { task: 'choose' },
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
