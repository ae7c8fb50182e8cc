import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'cover',
  stage: 1,
  order: 80,
  level: 'should',
  evidence: { kind: 'account', keys: ['cover'] },
  cadence: 'once',
  effort: { fixed: 10, perNetwork: 5 },
  fits: ['profile', 'profile-edit'],
  whose: 'own',
  networks: [
    'facebook',
    'x',
    'linkedin',
    'youtube',
    'youtube-studio',
    'bluesky',
    'mastodon',
    'pinterest',
    'google-business',
    'practice',
  ],
  source: 'our proposal',
  reviewBy: '2027-05',
});
