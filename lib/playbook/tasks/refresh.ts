import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'refresh',
  stage: 3,
  order: 57,
  level: 'should',
  evidence: { kind: 'declared' },
  cadence: 'monthly',
  effort: { fixed: 45 },
  fits: ['composer', 'post'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-11',
});
