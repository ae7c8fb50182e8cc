import { NETWORKS_WITH_PEOPLE } from '../../domain/network-id';
import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'feed-names-first',
  stage: 2,
  on: ['home', 'feed'],
  networks: [...NETWORKS_WITH_PEOPLE],
  when: [{ fact: 'feedMinutes', atMost: 14 }],
  counts: 'feedMinutes',
  leads: { task: 'community' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
