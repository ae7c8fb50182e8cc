import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-tiktok-bio',
  stage: 1,
  on: ['profile'],
  networks: ['tiktok'],
  whose: 'own',
  when: [{ fact: 'openPartsHere', atLeast: 1 }],
  counts: 'openPartsHere',
  leads: { task: 'bio' },
  source: 'TikTok Help Centre: account types; Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
