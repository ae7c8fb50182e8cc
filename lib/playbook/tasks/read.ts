import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'read',
  stage: 2,
  order: 72,
  level: 'part',
  partOf: 'test',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 15 },
  fits: ['analytics'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
