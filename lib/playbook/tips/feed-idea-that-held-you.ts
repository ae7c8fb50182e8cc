import { NETWORKS_WITH_PEOPLE } from '../../domain/network-id';
import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'feed-idea-that-held-you',
  stage: 2,
  on: ['home', 'feed'],
  networks: [...NETWORKS_WITH_PEOPLE],
  when: [{ fact: 'topicsWritten', is: true }],
  leads: { task: 'create' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
