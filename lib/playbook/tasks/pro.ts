import { defineTask } from '../../domain/task';

/**
 * LinkedIn, YouTube and Google Business Profile have no such switch: a page, channel or listing is
 * one already.
 */
export default defineTask({
  id: 'pro',
  stage: 1,
  order: 71,
  level: 'part',
  partOf: 'profile',
  evidence: { kind: 'account', keys: ['pro'] },
  cadence: 'once',
  effort: { perNetwork: 5 },
  fits: ['settings', 'profile-edit'],
  networks: ['facebook', 'instagram', 'tiktok', 'pinterest', 'practice'],
  source: 'our proposal',
  reviewBy: '2027-03',
});
