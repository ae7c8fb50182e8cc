import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'library',
  stage: 2,
  order: 85,
  level: 'should',
  evidence: { kind: 'declared' },
  cadence: 'monthly',
  effort: { fixed: 15 },
  fits: ['post'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-11',
});
