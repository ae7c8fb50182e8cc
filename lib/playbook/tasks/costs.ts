import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'costs',
  stage: 1,
  order: 25,
  level: 'should',
  evidence: 'record',
  cadence: 'once',
  minutes: 10,
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
