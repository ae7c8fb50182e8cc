import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'competitors',
  stage: 2,
  order: 90,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 30 },
  fits: ['profile'],
  whose: 'other',
  source: 'our proposal',
  reviewBy: '2027-11',
});
