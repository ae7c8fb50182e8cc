import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'two-step',
  stage: 1,
  order: 60,
  level: 'must',
  evidence: { kind: 'account', keys: ['two-step'] },
  cadence: 'once',
  recheckAfter: 6,
  effort: { perNetwork: 15 },
  fits: ['settings', 'auth'],
  source: 'CISA, Secure Our World: turn on MFA',
  reviewBy: '2027-05',
});
