import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'link',
  stage: 1,
  order: 74,
  level: 'part',
  partOf: 'profile',
  evidence: 'declared',
  cadence: 'once',
  minutes: 10,
  fits: ['profile', 'profile-edit'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
