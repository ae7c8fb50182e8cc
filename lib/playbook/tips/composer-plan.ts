import { NETWORKS_WITH_PEOPLE } from '../../domain/network-id';
import { defineTip } from '../../domain/tip';

/** Not on the pages for managing accounts: the promise is made for the network that they belong to. */
export default defineTip({
  id: 'composer-plan',
  stage: 2,
  on: ['composer'],
  networks: [...NETWORKS_WITH_PEOPLE],
  when: [
    { fact: 'leftHere', atLeast: 1 },
    { fact: 'promisedHere', known: true },
    { fact: 'publishedHere', known: true },
  ],
  counts: 'promisedHere',
  leads: { to: 'plan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
