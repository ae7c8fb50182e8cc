import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'formats',
  stage: 2,
  order: 24,
  level: 'should',
  evidence: { kind: 'declared' },
  cadence: 'weekly',
  effort: { fixed: 5 },
  fits: ['composer'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
