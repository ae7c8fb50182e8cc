import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'home-ten-minutes-start',
  stage: 1,
  on: ['home', 'feed'],
  networks: [
    'facebook',
    'instagram',
    'x',
    'linkedin',
    'youtube',
    'tiktok',
    'pinterest',
    'threads',
    'reddit',
    'bluesky',
    'mastodon',
    'tumblr',
    'vk',
    'xing',
    'nextdoor',
    'practice',
  ],
  when: [{ fact: 'feedMinutes', atMost: 29 }],
  counts: 'feedMinutes',
  source: 'our proposal',
  reviewBy: '2027-11',
});
