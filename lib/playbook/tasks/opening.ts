import { defineTask } from '../../domain/task';

/** Two posts, as gate 1 asks; pinning only where the network offers it. */
export default defineTask({
  id: 'opening',
  stage: 1,
  order: 140,
  level: 'must',
  evidence: { kind: 'account', keys: ['opening'] },
  cadence: 'once',
  effort: { perNetwork: 45 },
  fits: ['composer', 'profile'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-05',
});
