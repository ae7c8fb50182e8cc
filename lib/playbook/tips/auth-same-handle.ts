import { defineTip } from '../../domain/tip';

/** Only where an account can be held: a tool such as Meta Business Suite has none of its own. */
export default defineTip({
  id: 'auth-same-handle',
  stage: 1,
  on: ['auth'],
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
    'snapchat',
    'mastodon',
    'tumblr',
    'twitch',
    'vk',
    'xing',
    'medium',
    'nextdoor',
    'practice',
  ],
  when: [{ fact: 'accountHere', is: false }],
  leads: { task: 'handles' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
