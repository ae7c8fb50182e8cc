import { NETWORKS_WITH_PEOPLE } from '../../domain/network-id';
import { defineTip } from '../../domain/tip';

/** The community work is three times 15 minutes at most; an hour is clearly beyond it. */
export default defineTip({
  id: 'feed-minutes-over-plan',
  stage: 2,
  on: ['home', 'feed', 'search', 'group'],
  networks: [...NETWORKS_WITH_PEOPLE],
  when: [
    { fact: 'feedMinutes', atLeast: 60 },
    { fact: 'plannedLeft', atLeast: 1 },
  ],
  counts: 'feedMinutes',
  leads: { to: 'plan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
