import { NETWORKS_WITH_PEOPLE } from '../../domain/network-id';
import { defineTip } from '../../domain/tip';

/** Not on the pages for managing accounts: the promise is made for the network that they belong to. */
export default defineTip({
  id: 'composer-week-is-full',
  stage: 2,
  on: ['composer'],
  networks: [...NETWORKS_WITH_PEOPLE],
  when: [
    { fact: 'promisedHere', atLeast: 1 },
    { fact: 'leftHere', atMost: 0 },
  ],
  counts: 'promisedHere',
  leads: { task: 'weekplan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
