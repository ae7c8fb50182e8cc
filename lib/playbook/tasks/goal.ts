import { defineTask } from '../../domain/task';

/** Exempt from the instant-fix warning: a number by a date is what this task asks for. */
export default defineTask({
  id: 'goal',
  stage: 1,
  order: 10,
  level: 'must',
  evidence: { kind: 'record', form: 'goal' },
  cadence: 'once',
  recheckAfter: 3,
  effort: { fixed: 20 },
  fits: [],
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
