import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'report',
  stage: 3,
  order: 70,
  level: 'must',
  evidence: { kind: 'declared' },
  cadence: 'monthly',
  effort: { fixed: 45 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
