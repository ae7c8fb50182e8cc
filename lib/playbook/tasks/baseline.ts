import { defineTask } from '../../domain/task';

/** Before the opening posts: what was there on day 0 cannot be measured later. */
export default defineTask({
  id: 'baseline',
  stage: 1,
  order: 110,
  level: 'must',
  evidence: { kind: 'account', keys: ['baseline'] },
  cadence: 'once',
  effort: { fixed: 5, perNetwork: 5 },
  fits: ['analytics', 'profile'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-11',
});
