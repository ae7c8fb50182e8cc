import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-one-link-start',
  stage: 1,
  on: ['composer'],
  networks: [
    'facebook',
    'x',
    'linkedin',
    'threads',
    'bluesky',
    'mastodon',
    'pinterest',
    'google-business',
    'practice',
  ],
  leads: { task: 'tracking' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
