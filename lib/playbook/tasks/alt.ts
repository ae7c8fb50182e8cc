import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'alt',
  stage: 2,
  order: 26,
  level: 'should',
  evidence: { kind: 'declared' },
  cadence: 'weekly',
  effort: { perPost: 5 },
  fits: ['composer'],
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
    'youtube',
    'youtube-studio',
    'practice',
  ],
  source: 'WCAG 2.2, success criteria 1.1.1 and 1.2.2',
  reviewBy: '2027-05',
});
