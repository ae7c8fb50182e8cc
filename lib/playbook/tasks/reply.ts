import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'reply',
  stage: 2,
  order: 40,
  level: 'must',
  goesOnIn: [3],
  evidence: { kind: 'declared' },
  cadence: 'weekly',
  effort: { perNetwork: 15 },
  fits: ['messages', 'notifications', 'post'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
