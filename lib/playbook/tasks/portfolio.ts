import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'portfolio',
  stage: 3,
  order: 80,
  level: 'must',
  evidence: 'record',
  cadence: 'quarterly',
  minutes: 30,
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
