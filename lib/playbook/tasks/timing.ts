import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'timing',
  stage: 3,
  order: 55,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'quarterly',
  effort: { fixed: 30 },
  fits: ['analytics'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
