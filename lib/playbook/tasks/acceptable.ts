import { defineTask } from '../../domain/task';

/** Quarterly, because each period needs its level before it begins. */
export default defineTask({
  id: 'acceptable',
  stage: 3,
  order: 10,
  level: 'must',
  evidence: { kind: 'record', form: 'target' },
  cadence: 'quarterly',
  effort: { fixed: 30 },
  fits: [],
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
