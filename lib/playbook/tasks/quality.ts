import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'quality',
  stage: 3,
  order: 44,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'monthly',
  effort: { fixed: 20 },
  fits: ['analytics'],
  networks: [
    'instagram',
    'facebook',
    'meta-business',
    'tiktok',
    'linkedin',
    'x',
    'youtube',
    'youtube-studio',
    'practice',
  ],
  source: 'FTC 16 CFR 465.8; our proposal',
  reviewBy: '2027-03',
});
