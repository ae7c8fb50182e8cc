import { defineTask } from '../../domain/task';

/**
 * Holds the reply promise too, because every network has one and only some have contact fields.
 */
export default defineTask({
  id: 'capacity',
  stage: 1,
  order: 20,
  level: 'must',
  evidence: { kind: 'record', form: 'capacity' },
  cadence: 'once',
  recheckAfter: 3,
  effort: { fixed: 15 },
  fits: ['messages', 'notifications'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
