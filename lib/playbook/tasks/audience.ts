import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'audience',
  stage: 1,
  order: 30,
  level: 'should',
  evidence: 'record',
  cadence: 'once',
  minutes: 30,
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
