import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'time',
  stage: 2,
  order: 68,
  level: 'should',
  evidence: 'record',
  cadence: 'weekly',
  minutes: 5,
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
