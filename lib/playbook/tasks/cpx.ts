import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'cpx',
  stage: 3,
  order: 31,
  level: 'part',
  partOf: 'roi',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 15 },
  fits: ['ads'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
