import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'time',
  stage: 2,
  order: 68,
  level: 'should',
  evidence: { kind: 'time' },
  cadence: 'weekly',
  effort: { fixed: 5 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
