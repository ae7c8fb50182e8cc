import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-own-usual-level',
  stage: 2,
  on: ['analytics'],
  when: [
    { fact: 'postsMeasured', atMost: 9 },
    { fact: 'postsFourWeeks', atLeast: 1 },
  ],
  counts: 'postsMeasured',
  leads: { task: 'post7' },
  source: 'Stagecoach methods, 2026-11',
  reviewBy: '2027-11',
});
