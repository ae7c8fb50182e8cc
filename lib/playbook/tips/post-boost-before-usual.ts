import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-boost-before-usual',
  stage: 2,
  on: ['post', 'ads'],
  networks: [
    'facebook',
    'meta-business',
    'instagram',
    'linkedin',
    'tiktok',
    'x',
    'pinterest',
    'reddit',
  ],
  whose: 'own',
  when: [{ fact: 'postsMeasured', atMost: 9 }],
  counts: 'postsMeasured',
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
