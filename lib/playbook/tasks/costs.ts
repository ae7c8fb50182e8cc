import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'costs',
  stage: 1,
  order: 25,
  level: 'should',
  evidence: { kind: 'record', form: 'costs' },
  cadence: 'once',
  recheckAfter: 3,
  effort: { fixed: 10 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
