import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-same-window',
  stage: 2,
  on: ['analytics'],
  when: [
    { fact: 'numbersThisWeek', is: false },
    { fact: 'numbersDays', atLeast: 1 },
  ],
  counts: 'numbersDays',
  leads: { task: 'snap' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
