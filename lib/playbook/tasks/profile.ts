import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'profile',
  stage: 1,
  order: 70,
  level: 'must',
  evidence: { kind: 'parts', key: 'profile' },
  cadence: 'once',
  recheckAfter: 3,
  effort: { perNetwork: 30 },
  fits: ['profile', 'profile-edit'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
