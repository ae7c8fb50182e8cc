import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'season',
  stage: 3,
  order: 46,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'quarterly',
  effort: { fixed: 15 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
