import { defineTask } from '../../domain/task';

/**
 * Holds the reply promise too, because every network has one and only some have contact fields.
 */
export default defineTask({
  id: 'capacity',
  stage: 1,
  order: 20,
  level: 'must',
  evidence: 'record',
  cadence: 'once',
  minutes: 15,
  fits: ['messages', 'notifications'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
