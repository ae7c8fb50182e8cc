import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'export',
  stage: 2,
  order: 66,
  level: 'should',
  evidence: { kind: 'declared' },
  cadence: 'monthly',
  effort: { perNetwork: 10 },
  fits: ['analytics', 'business'],
  networks: [
    'meta-business',
    'facebook',
    'instagram',
    'tiktok',
    'youtube',
    'youtube-studio',
    'x',
    'linkedin',
    'pinterest',
    'google-business',
  ],
  source: 'our proposal',
  reviewBy: '2027-03',
});
