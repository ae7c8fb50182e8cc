import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'read',
  stage: 2,
  order: 72,
  level: 'part',
  partOf: 'test',
  evidence: 'record',
  cadence: 'monthly',
  minutes: 15,
  fits: ['analytics'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
