import { NETWORKS_WITH_PEOPLE } from '../../domain/network-id';
import { defineTask } from '../../domain/task';

/** Once a week, which is what three hours allow; more hours allow more. */
export default defineTask({
  id: 'community',
  stage: 2,
  order: 50,
  level: 'must',
  evidence: { kind: 'declared' },
  cadence: 'weekly',
  effort: { fixed: 15 },
  fits: ['home', 'feed', 'group', 'post'],
  whose: 'other',
  networks: [...NETWORKS_WITH_PEOPLE],
  source: 'our proposal',
  reviewBy: '2027-05',
});
