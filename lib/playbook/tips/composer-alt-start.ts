import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-alt-start',
  stage: 1,
  on: ['composer'],
  networks: [
    'instagram',
    'facebook',
    'x',
    'linkedin',
    'threads',
    'pinterest',
    'bluesky',
    'mastodon',
    'practice',
  ],
  source: 'W3C, WCAG 2.2, 1.1.1 Non-text Content; our proposal',
  reviewBy: '2027-11',
});
