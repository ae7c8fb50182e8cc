import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'verify',
  stage: 1,
  order: 90,
  level: 'should',
  evidence: { kind: 'account', keys: ['verify'] },
  cadence: 'once',
  effort: { perNetwork: 15 },
  fits: ['settings', 'business'],
  networks: [
    'facebook',
    'instagram',
    'meta-business',
    'pinterest',
    'mastodon',
    'bluesky',
    'tiktok',
    'linkedin',
    'google-business',
    'practice',
  ],
  source: 'our proposal',
  reviewBy: '2027-03',
});
