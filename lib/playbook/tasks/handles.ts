import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'handles',
  stage: 1,
  order: 50,
  level: 'must',
  evidence: 'record',
  cadence: 'once',
  minutes: 40,
  fits: ['auth', 'settings', 'profile-edit'],
  source: 'our proposal',
  reviewBy: '2027-05',
});
