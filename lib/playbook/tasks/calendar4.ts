import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'calendar4',
  stage: 1,
  order: 130,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'once',
  effort: { fixed: 20, perPost: 20 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
