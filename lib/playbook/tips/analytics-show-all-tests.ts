import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-show-all-tests',
  stage: 3,
  on: ['analytics'],
  when: [{ fact: 'testsClosed', atLeast: 2 }],
  counts: 'testsClosed',
  leads: { task: 'report' },
  client: true,
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
