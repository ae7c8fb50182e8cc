import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'bio',
  stage: 1,
  order: 73,
  level: 'part',
  partOf: 'profile',
  evidence: { kind: 'account', keys: ['bio'] },
  cadence: 'once',
  recheckAfter: 3,
  effort: { fixed: 10, perNetwork: 5 },
  fits: ['profile', 'profile-edit'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
