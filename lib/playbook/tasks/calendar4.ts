import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'calendar4',
  stage: 1,
  order: 130,
  level: 'should',
  evidence: 'record',
  cadence: 'once',
  minutes: 60,
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
