import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'landing',
  stage: 3,
  order: 56,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'quarterly',
  effort: { fixed: 90 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
