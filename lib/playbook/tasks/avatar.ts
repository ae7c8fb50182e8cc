import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'avatar',
  stage: 1,
  order: 72,
  level: 'part',
  partOf: 'profile',
  evidence: { kind: 'account', keys: ['avatar'] },
  cadence: 'once',
  effort: { fixed: 5, perNetwork: 5 },
  fits: ['profile', 'profile-edit'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
