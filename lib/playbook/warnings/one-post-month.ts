import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'one-post-month',
  order: 90,
  stages: [2, 3],
  judgesResults: true,
  when: [
    { fact: 'monthPosts', atLeast: 6 },
    { fact: 'onePostShare', atLeast: 90 },
  ],
  counts: 'monthPosts',
  leads: { to: 'numbers' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
