import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'season',
  stage: 3,
  order: 46,
  level: 'should',
  evidence: 'record',
  cadence: 'quarterly',
  minutes: 15,
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
