import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'test',
  stage: 2,
  order: 70,
  level: 'must',
  evidence: { kind: 'pair', before: 'hyp', after: 'read' },
  cadence: 'monthly',
  effort: { fixed: 30 },
  fits: ['composer', 'analytics'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
