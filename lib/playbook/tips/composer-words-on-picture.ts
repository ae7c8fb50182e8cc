import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-words-on-picture',
  stage: 2,
  on: ['composer'],
  networks: [
    'instagram',
    'facebook',
    'meta-business',
    'x',
    'linkedin',
    'bluesky',
    'mastodon',
    'pinterest',
    'threads',
  ],
  leads: { task: 'alt' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
