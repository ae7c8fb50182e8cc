import { defineTip } from '../../domain/tip';

/** Only where a post can be pinned. */
export default defineTip({
  id: 'profile-pinned-fresh',
  stage: 2,
  on: ['profile'],
  networks: ['facebook', 'instagram', 'x', 'tiktok', 'threads', 'bluesky', 'mastodon'],
  whose: 'own',
  when: [{ fact: 'postsFourWeeks', atLeast: 4 }],
  source: 'our proposal',
  reviewBy: '2027-03',
});
