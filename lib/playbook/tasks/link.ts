import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'link',
  stage: 1,
  order: 74,
  level: 'part',
  partOf: 'profile',
  evidence: { kind: 'account', keys: ['link'] },
  cadence: 'once',
  effort: { perNetwork: 5 },
  fits: ['profile', 'profile-edit'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
