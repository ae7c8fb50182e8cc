import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'snap',
  stage: 2,
  order: 60,
  level: 'must',
  goesOnIn: [3],
  evidence: { kind: 'numbers' },
  cadence: 'weekly',
  effort: { fixed: 5, perNetwork: 5 },
  fits: ['analytics', 'profile'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
