import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'funnel',
  stage: 3,
  order: 20,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 45 },
  fits: ['analytics'],
  source: 'our proposal',
  reviewBy: '2027-05',
});
