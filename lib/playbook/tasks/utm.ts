import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'utm',
  stage: 2,
  order: 28,
  level: 'should',
  evidence: { kind: 'declared' },
  cadence: 'weekly',
  effort: { fixed: 5 },
  fits: ['composer', 'profile'],
  whose: 'own',
  source: 'Google Analytics Help, campaign URL parameters',
  reviewBy: '2027-05',
});
