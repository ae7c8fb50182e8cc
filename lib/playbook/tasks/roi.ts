import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'roi',
  stage: 3,
  order: 30,
  level: 'must',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 30 },
  fits: ['ads'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
