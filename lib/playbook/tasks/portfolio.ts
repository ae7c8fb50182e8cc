import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'portfolio',
  stage: 3,
  order: 80,
  level: 'must',
  evidence: { kind: 'record' },
  cadence: 'quarterly',
  effort: { perNetwork: 15 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
