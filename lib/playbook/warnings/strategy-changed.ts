import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'strategy-changed',
  order: 80,
  stages: [2, 3],
  judgesResults: false,
  when: [{ fact: 'strategyDays', atMost: 27 }],
  counts: 'strategyDays',
  leads: { to: 'answers' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
