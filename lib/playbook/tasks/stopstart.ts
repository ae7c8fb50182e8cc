import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'stopstart',
  stage: 3,
  order: 60,
  level: 'must',
  evidence: { kind: 'record' },
  cadence: 'quarterly',
  effort: { fixed: 30 },
  fits: ['post'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-11',
});
