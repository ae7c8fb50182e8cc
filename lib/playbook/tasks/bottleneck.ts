import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'bottleneck',
  stage: 3,
  order: 40,
  level: 'must',
  evidence: 'record',
  cadence: 'monthly',
  minutes: 20,
  fits: ['analytics'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
