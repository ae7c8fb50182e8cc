import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'profile-audit',
  stage: 3,
  order: 90,
  level: 'should',
  evidence: { kind: 'declared' },
  cadence: 'quarterly',
  effort: { perNetwork: 15 },
  fits: ['profile', 'profile-edit', 'settings'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
