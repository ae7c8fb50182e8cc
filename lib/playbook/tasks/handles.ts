import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'handles',
  stage: 1,
  order: 50,
  level: 'must',
  evidence: { kind: 'account', keys: ['owner', 'backup-owner'] },
  cadence: 'once',
  effort: { fixed: 10, perNetwork: 15 },
  fits: ['auth', 'settings', 'profile-edit'],
  source: 'our proposal',
  reviewBy: '2027-05',
});
