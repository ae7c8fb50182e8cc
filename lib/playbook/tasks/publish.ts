import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'publish',
  stage: 2,
  order: 20,
  level: 'must',
  goesOnIn: [3],
  evidence: { kind: 'published' },
  cadence: 'weekly',
  effort: { perPost: 20, perPlacement: 5 },
  fits: ['composer'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
