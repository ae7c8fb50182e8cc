import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'audience',
  stage: 1,
  order: 30,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'once',
  recheckAfter: 6,
  effort: { fixed: 30 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
