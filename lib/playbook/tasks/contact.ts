import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'contact',
  stage: 1,
  order: 75,
  level: 'part',
  partOf: 'profile',
  evidence: { kind: 'account', keys: ['contact'] },
  cadence: 'once',
  recheckAfter: 3,
  effort: { perNetwork: 5 },
  fits: ['profile', 'profile-edit'],
  whose: 'own',
  networks: [
    'facebook',
    'meta-business',
    'instagram',
    'google-business',
    'linkedin',
    'tiktok',
    'youtube',
    'youtube-studio',
    'practice',
  ],
  source: 'our proposal',
  reviewBy: '2027-05',
});
