import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'refresh',
  stage: 3,
  order: 57,
  level: 'should',
  evidence: 'declared',
  cadence: 'monthly',
  minutes: 45,
  fits: ['composer', 'post'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-11',
});
