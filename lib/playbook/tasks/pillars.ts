import { NETWORKS_WITH_PEOPLE } from '../../domain/network-id';
import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'pillars',
  stage: 1,
  order: 120,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'once',
  recheckAfter: 3,
  effort: { fixed: 30 },
  fits: ['home', 'feed', 'search', 'profile'],
  whose: 'other',
  networks: [...NETWORKS_WITH_PEOPLE],
  source: 'our proposal',
  reviewBy: '2027-11',
});
