import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'choose',
  stage: 1,
  order: 40,
  level: 'must',
  evidence: { kind: 'record', form: 'choice' },
  cadence: 'once',
  recheckAfter: 3,
  effort: { fixed: 20 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
