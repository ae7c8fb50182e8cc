import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'bio',
  stage: 1,
  order: 73,
  level: 'part',
  partOf: 'profile',
  evidence: 'declared',
  cadence: 'once',
  minutes: 20,
  fits: ['profile', 'profile-edit'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
