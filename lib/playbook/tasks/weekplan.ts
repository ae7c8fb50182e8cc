import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'weekplan',
  stage: 2,
  order: 10,
  level: 'must',
  goesOnIn: [3],
  evidence: { kind: 'planned' },
  cadence: 'weekly',
  effort: { fixed: 10, perPost: 5 },
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
