import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'trend',
  stage: 3,
  order: 42,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 15 },
  fits: ['analytics'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
