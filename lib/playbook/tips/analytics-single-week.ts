import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-single-week',
  stage: 2,
  on: ['analytics'],
  when: [{ fact: 'numberWeeks', atLeast: 1 }],
  counts: 'numberWeeks',
  client: true,
  source: 'Stagecoach methods, 2026-11',
  reviewBy: '2027-11',
});
