import { defineWarning } from '../../domain/warning';

/** The goal's own number by a date is exempt: the fact behind it needs a promise of followers or sales in words. */
export default defineWarning({
  id: 'promise-by-date',
  order: 50,
  stages: [1, 2, 3],
  judgesResults: false,
  when: [{ fact: 'promiseInWords', is: true }],
  leads: { to: 'answers' },
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
