import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'hyp',
  stage: 2,
  order: 71,
  level: 'part',
  partOf: 'test',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 15 },
  fits: ['composer'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
