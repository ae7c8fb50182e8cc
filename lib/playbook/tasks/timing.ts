import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'timing',
  stage: 3,
  order: 55,
  level: 'should',
  evidence: 'record',
  cadence: 'quarterly',
  minutes: 30,
  fits: ['analytics'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
