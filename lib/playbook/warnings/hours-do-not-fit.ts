import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'hours-do-not-fit',
  order: 30,
  stages: [1, 2, 3],
  judgesResults: false,
  when: [
    { fact: 'minutesOver', atLeast: 1 },
    { fact: 'minutesNeeded', known: true },
    { fact: 'minutesThere', known: true },
  ],
  counts: 'minutesOver',
  leads: { task: 'capacity' },
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
