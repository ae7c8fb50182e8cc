import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'abtest',
  stage: 3,
  order: 50,
  level: 'must',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 45 },
  fits: ['composer'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
