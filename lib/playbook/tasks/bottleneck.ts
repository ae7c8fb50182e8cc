import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'bottleneck',
  stage: 3,
  order: 40,
  level: 'must',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 20 },
  fits: ['analytics'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
