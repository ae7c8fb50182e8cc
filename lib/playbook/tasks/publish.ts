import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'publish',
  stage: 2,
  order: 20,
  level: 'must',
  goesOnIn: [3],
  evidence: 'declared',
  cadence: 'weekly',
  minutes: 60,
  fits: ['composer'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
