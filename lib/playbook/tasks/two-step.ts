import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'two-step',
  stage: 1,
  order: 60,
  level: 'must',
  evidence: 'declared',
  cadence: 'once',
  minutes: 30,
  fits: ['settings', 'auth'],
  source: 'CISA, Secure Our World: turn on MFA',
  reviewBy: '2027-05',
});
