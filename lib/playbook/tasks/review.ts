import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'review',
  stage: 2,
  order: 80,
  level: 'must',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 60 },
  fits: [],
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
